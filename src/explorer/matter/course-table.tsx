import { useWords } from '../app/language.js';
import { AgencyMark } from '../shown/agency-mark.js';
import { instant, partialDate } from '../shown/dates.js';
import { common } from '../words/common.js';
import type { Course } from './course/course-of.js';
import type { CourseItem } from './course/item.js';
import { rowsOf } from './course/rows.js';
import { useLaneName } from './lane-name.js';
import { matterWords } from './words.js';

interface Properties {
  readonly course: Course;
  readonly openedOn: string | null;
  readonly items: readonly CourseItem[];
  readonly later: ReadonlySet<string>;
  readonly waiting: ReadonlySet<string>;
  readonly selected: string | null;
  readonly onChoose?: (item: CourseItem) => void;
}

/** The same events as the lanes, one below the other; silences are rows of their own. */
export function CourseTable({ course, openedOn, items, later, waiting, selected, onChoose }: Properties) {
  const words = useWords(matterWords);
  const shared = useWords(common);
  const lane = useLaneName(openedOn);
  const absent = (field: string) => (
    <span className={course.hidden.has(`Event.${field}`) ? 'withheld' : 'muted'}>
      {course.hidden.has(`Event.${field}`) ? shared.notShown : shared.notYet}
    </span>
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="course-table card" tabIndex={0} aria-label={words.course}>
      <table>
        <thead>
          <tr>
            <th scope="col">{shared.occurred}</th>
            <th scope="col">{words.agency}</th>
            <th scope="col">{words.kind}</th>
            <th scope="col">{words.document}</th>
            <th scope="col">{shared.recorded}</th>
          </tr>
        </thead>
        <tbody>
          {rowsOf(items).map((row) =>
            'days' in row ? (
              <tr key={`silence-${row.after}`} className="course-silence">
                <td colSpan={5}>
                  {row.days} {words.days} {words.silence}
                </td>
              </tr>
            ) : (
              <tr key={row.id} data-selected={row.id === selected || undefined}>
                <td className="figures">{partialDate(row.occurredAt) || words.unknown}</td>
                <td>
                  <AgencyMark agency={row.agency} /> {lane(row.agency)}
                </td>
                <td>
                  {onChoose ? (
                    <button type="button" className="link-button" onClick={() => onChoose(row)}>
                      {row.summary}
                    </button>
                  ) : (
                    row.summary
                  )}
                  <Notes item={row} course={course} later={later} waiting={waiting} lane={lane} />
                </td>
                <td className="figures">{row.number ?? absent('documentNumber')}</td>
                <td className="figures">{instant(row.recordedAt) || absent('recordedAt')}</td>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </section>
  );
}

interface NotesProperties extends Pick<Properties, 'course' | 'later' | 'waiting'> {
  readonly item: CourseItem;
  readonly lane: (agency: string) => string;
}

function Notes({ item, course, later, waiting, lane }: NotesProperties) {
  const words = useWords(matterWords);
  const link = course.links.find(({ from }) => from === item.id);
  const plain = [link && `${words.toAgency} ${lane(link.toAgency)}`, later.has(item.id) && words.knownLater].filter(Boolean);
  return (
    <>
      {plain.length > 0 && <span className="muted small"> · {plain.join(' · ')}</span>}
      {item.pending && <span className="look small"> · {words.pendingItem}</span>}
      {waiting.has(item.id) && <span className="look small"> · {words.waiting}</span>}
      {item.contradicted && <span className="look small"> · ≠ {words.contradiction}</span>}
      {item.withheld && <span className="withheld small"> · {words.partHidden}</span>}
    </>
  );
}
