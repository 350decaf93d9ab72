import { useCallback, useMemo, useRef, useState } from 'react';
import { useWords } from '../app/language.js';
import { EmptyNote } from '../shown/note.js';
import { AsOf } from './as-of.js';
import { asOfWords } from './as-of-words.js';
import type { Course, MatterShown } from './course/course-of.js';
import type { Mark } from './course/dodge.js';
import { knowledgeDays } from './course/known.js';
import { pastOf } from './course/past.js';
import { lanesKept } from './course/topics.js';
import { CourseControls } from './course-controls.js';
import { CourseTable } from './course-table.js';
import { Detail } from './detail.js';
import { Key } from './lanes/key.js';
import { Lanes } from './lanes/lanes.js';
import { PastNote } from './past-note.js';
import { PrintSheets } from './print-sheets.js';
import type { MatterSearch } from './search.js';
import { Tracks } from './tracks/tracks.js';
import { useDrawing } from './use-drawing.js';
import { useMeasure } from './use-measure.js';
import { useNarrow } from './use-narrow.js';
import type { PastOfMatter } from './use-past.js';
import { useWidth } from '../shown/use-width.js';
import { matterWords } from './words.js';

interface Properties {
  readonly matter: MatterShown;
  readonly course: Course;
  /** What was known on the earlier day that one looks at. */
  readonly then: PastOfMatter | null;
  readonly today: number;
  readonly search: MatterSearch;
  readonly onChange: (part: MatterSearch) => void;
}

const COLUMN = 185;
const PAGE = 1316;

/** The tab of the course: lanes or table, now or as known on an earlier day, with the detail of what is chosen. */
export function CourseView({ matter, course, then, today, search, onChange }: Properties) {
  const words = useWords(matterWords);
  const pastWords = useWords(asOfWords);
  const frame = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const narrow = useNarrow();
  const width = useWidth(frame, PAGE);
  const measure = useMeasure();
  const [zoom, setZoom] = useState(0);
  const [key, setKey] = useState(false);
  const [outlines, setOutlines] = useState(true);
  const asOf = then?.day ?? null;
  const stops = useMemo(() => knowledgeDays(course.items), [course]);
  const past = useMemo(() => pastOf(course, then?.course ?? null, asOf, outlines), [course, then?.course, asOf, outlines]);
  const mode = search.scale ?? 'compressed';
  const until = asOf ?? today;
  const drawn = useDrawing(course, past, { width: Math.max(360, width - COLUMN - 2), mode, zoom, until, today });
  const waiting = useMemo(() => new Set(past.links.filter(({ acknowledged }) => !acknowledged).map(({ from }) => from)), [past]);
  const item = past.items.find(({ id }) => id === search.item);
  const latest = past.items.findLast(({ id, span }) => span !== null && !past.later.has(id));
  const kept = useMemo(() => lanesKept(course.kept), [course]);
  const known = then?.course ? then.matter : matter;
  const holder = known?.holder?.agency ?? null;
  const setAsOf = useCallback((day: string | undefined) => onChange({ asOf: day }), [onChange]);
  const choose = (mark: Mark, byKeyboard: boolean) => {
    const at = mark.items.findIndex(({ id }) => id === search.item);
    onChange({ item: mark.items[(at + 1) % mark.items.length]?.id });
    if (byKeyboard) heading.current?.focus();
  };
  const open = (id: string) => {
    onChange({ item: id });
    heading.current?.focus();
  };
  const table = search.view === 'table';
  const isWide = !table && !narrow && (drawn.scale.width > width - COLUMN || zoom !== 0);
  if (course.items.length === 0) {
    return (
      <>
        <EmptyNote why={words.emptyCourse}>{course.kept.length > 0 && <p className="muted">{words.seeNotShown}</p>}</EmptyNote>
        <Detail matter={matter} course={course} item={undefined} latest={undefined} clocks={past.clocks} heading={heading} onOpen={open} />
      </>
    );
  }
  return (
    <div ref={frame} className="course">
      <CourseControls
        search={search}
        onChange={onChange}
        narrow={narrow}
        keyShown={key}
        onKey={setKey}
        zoom={isWide ? zoom : undefined}
        onZoom={setZoom}
        outlines={asOf === null ? undefined : outlines}
        onOutlines={setOutlines}
      >
        <AsOf stops={stops} value={then?.chosen ?? null} today={today} onChange={setAsOf} />
      </CourseControls>
      {key && (
        <div className="card">
          <Key />
        </div>
      )}
      {table && (
        <CourseTable
          course={course}
          openedOn={matter.openedOn}
          items={past.items}
          later={past.later}
          waiting={waiting}
          selected={search.item ?? null}
          onChoose={({ id }) => onChange({ item: id })}
        />
      )}
      {!table && narrow && (
        <Tracks
          matter={matter}
          course={course}
          past={past}
          width={width}
          waiting={waiting}
          selected={search.item ?? null}
          measure={measure}
          onChoose={({ id }) => onChange({ item: id })}
        />
      )}
      {!table && !narrow && (
        <Lanes
          {...drawn}
          matter={matter}
          kept={kept}
          holder={holder}
          asOf={asOf}
          selected={item?.id ?? null}
          later={past.later}
          waiting={waiting}
          onChoose={choose}
          onZoom={(step) => setZoom(Math.max(-4, Math.min(8, zoom + step)))}
        />
      )}
      {course.undated > 0 && (
        <p className="muted small">
          {course.undated} {words.undated}
        </p>
      )}
      {then && <PastNote {...then} />}
      {then?.course && !then.matter && <EmptyNote why={pastWords.nothing} />}
      <Detail
        matter={known ?? matter}
        course={then?.course ?? course}
        item={item}
        latest={latest}
        clocks={past.clocks}
        heading={heading}
        onOpen={open}
      />
      <PrintSheets
        matter={matter}
        course={course}
        past={past}
        asOf={asOf}
        until={until}
        today={today}
        kept={kept}
        holder={holder}
        waiting={waiting}
      />
    </div>
  );
}
