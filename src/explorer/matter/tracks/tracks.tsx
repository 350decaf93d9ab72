import { useRef } from 'react';
import { useWords } from '../../app/language.js';
import { partialDate } from '../../shown/dates.js';
import { agencyLetters } from '../../words/people.js';
import type { Course, MatterShown } from '../course/course-of.js';
import type { CourseItem } from '../course/item.js';
import type { Past } from '../course/past.js';
import { layoutTracks, levelArrows, TRACK, trackX } from '../course/tracks.js';
import { useLaneName } from '../lane-name.js';
import { matterWords } from '../words.js';
import { TracksDrawing } from './tracks-drawing.js';
import { useNear } from './use-near.js';
import './tracks.css';

interface Properties {
  readonly matter: MatterShown;
  readonly course: Course;
  readonly past: Past;
  readonly width: number;
  readonly waiting: ReadonlySet<string>;
  readonly selected: string | null;
  readonly measure: (text: string, bold: boolean) => number;
  readonly onChoose: (item: CourseItem) => void;
}

/** On a narrow page the lanes stand upright, with the words beside them. */
export function Tracks({ matter, course, past, width, waiting, selected, measure, onChoose }: Properties) {
  const words = useWords(matterWords);
  const lane = useLaneName(matter.openedOn);
  const body = useRef<HTMLDivElement>(null);
  const near = useNear(body);
  const sender = (item: CourseItem) => {
    const link = past.links.find(({ to }) => to === item.id);
    return course.items.find(({ id }) => id === link?.from);
  };
  const notesOf = (item: CourseItem): (readonly [tone: string, text: string])[] => {
    const from = sender(item);
    const notes: (readonly [string, string] | false | undefined)[] = [
      [`muted figures`, `${partialDate(item.occurredAt) || words.unknown} · ${lane(item.agency)}`],
      from && ['muted', `${words.receivedFrom} ${lane(from.agency)}`],
      item.withheld && ['withheld', words.partHidden],
      item.contradicted && ['look', `≠ ${words.contradiction}`],
      item.pending && ['look', words.pendingItem],
      waiting.has(item.id) && ['look', words.waiting],
      past.later.has(item.id) && ['muted', words.knownLater],
    ];
    return notes.flatMap((note) => (note ? [note] : []));
  };
  const room = Math.max(120, width - TRACK.text - 12);
  const tracks = layoutTracks(past.items, {
    lines: ({ label }) => Math.max(1, Math.ceil((measure(label, true) * 14) / 12 / room)),
    notes: (item) => notesOf(item).reduce((sum, [, text]) => sum + Math.max(1, Math.ceil(measure(text, false) / room)), 0),
  });
  return (
    <div className="tracks card">
      <div className="tracks-head">
        {course.agencies.map((agency, index) => (
          <span key={agency} data-agency={agency} style={{ left: trackX(index) }}>
            {agencyLetters[agency]}
          </span>
        ))}
        <span className="tracks-order">{words.oldestFirst}</span>
      </div>
      <div className="tracks-body" ref={body} style={{ height: tracks.height }}>
        <TracksDrawing
          near={near}
          course={course}
          past={past}
          tracks={tracks}
          waiting={waiting}
          arrows={levelArrows(past.links, tracks, course.agencies)}
        />
        <ol className="plain">
          {tracks.rows
            .filter(({ y }) => near(y))
            .map(({ item, y }) => (
              <li key={item.id} style={{ top: y - 10 }}>
                <button
                  type="button"
                  aria-pressed={item.id === selected}
                  onClick={() => onChoose(item)}
                  className={item.rank === 1 ? 'track-first' : ''}
                >
                  {item.label}
                </button>
                {notesOf(item).map(([tone, text]) => (
                  <p key={text} className={tone}>
                    {text}
                  </p>
                ))}
              </li>
            ))}
        </ol>
        {tracks.silences.map(({ y, days }) => (
          <p key={y} className="track-silence" style={{ top: y - 8 }}>
            {days} {words.days} {words.silence}
          </p>
        ))}
      </div>
    </div>
  );
}
