import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { NotFound } from '../app/not-found.js';
import { useWords } from '../app/language.js';
import { useSession } from '../app/session.js';
import { partialDate } from '../shown/dates.js';
import { ErrorNote } from '../shown/note.js';
import { Skeleton } from '../shown/skeleton.js';
import type { Course, MatterShown } from './course/course-of.js';
import { dayOfInstant } from './course/days.js';
import { CourseView } from './course-view.js';
import { Facts } from './facts.js';
import { InspectorNote } from './inspector-note.js';
import { PartTab } from './parts/part-tab.js';
import { TrailTab } from './parts/trail-tab.js';
import { PastNote } from './past-note.js';
import { ProvisionalNote } from './provisional-note.js';
import type { MatterSearch } from './search.js';
import { TabBar } from './tab-bar.js';
import { useCourse } from './use-course.js';
import { useMatter } from './use-matter.js';
import { type PastOfMatter, usePast } from './use-past.js';
import { matterWords } from './words.js';
import './matter.css';
import './as-of.css';
import './detail.css';
import './parts.css';
import './print.css';

/** One matter: where it is, who holds it, what is late; then its course from the tip to the trial. */
export function MatterPage() {
  const { code } = useParams({ from: '/matters/$code' });
  const { asOf }: MatterSearch = useSearch({ from: '/matters/$code' });
  const answer = useMatter(code);
  const words = useWords(matterWords);
  const today = dayOfInstant(new Date().toISOString()) ?? 0;
  const course = useCourse(answer, today);
  const past = usePast(code, asOf, course, today);
  const { matter, answered, error, retry, hasMore, more } = answer;
  if (error) return <ErrorNote error={error} retry={retry} />;
  if (!answered) return <Skeleton size="lanes" />;
  if (!matter || !course) return <NotFound />;
  return (
    <>
      <Matter matter={matter} course={course} past={past} today={today} />
      {hasMore && (
        <p>
          <button type="button" className="plain-button" onClick={more}>
            {words.loadRest}
          </button>
        </p>
      )}
    </>
  );
}

interface Properties {
  readonly matter: MatterShown;
  readonly course: Course;
  readonly past: PastOfMatter | null;
  readonly today: number;
}

function Matter({ matter, course, past, today }: Properties) {
  const search: MatterSearch = useSearch({ from: '/matters/$code' });
  const { person } = useSession();
  const navigate = useNavigate({ from: '/matters/$code' });
  const words = useWords(matterWords);
  const onChange = useCallback(
    (part: MatterSearch) =>
      void navigate({
        search: (before: MatterSearch) =>
          Object.fromEntries(Object.entries({ ...before, ...part }).filter(([, value]) => value !== undefined)),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
  const tab = search.tab ?? 'course';
  const opened = partialDate(matter.openedOn);
  return (
    <article className="matter">
      <header className="matter-head">
        <div>
          <p className="matter-line">
            <strong className="matter-code">{matter.code}</strong>
            {opened && ` · ${opened.length > 7 ? words.opened : words.openedMonth} ${opened}`}
            {matter.place?.name && ` · ${matter.place.name}`}
            {(matter.criminalCase?.published || matter.trial?.published) && ` · ${words.published}`}
          </p>
          <h1>{matter.title ?? matter.code}</h1>
        </div>
        <Facts matter={past?.course ? past.matter : matter} course={past?.course ?? course} openedOn={matter.openedOn} />
      </header>
      {(matter.pending ?? []).length > 0 && <ProvisionalNote pending={matter.pending ?? []} />}
      {person?.role === 'inspector' && <InspectorNote code={matter.code} />}
      <TabBar tab={tab} onChange={(next) => onChange({ tab: next === 'course' ? undefined : next })} />
      {past && tab !== 'course' && tab !== 'trail' && <PastNote {...past} />}
      {past?.error && <ErrorNote error={past.error} retry={past.retry} />}
      <div role="tabpanel" id="matter-panel" aria-labelledby={`tab-${tab}`} className="matter-panel">
        {tab === 'course' && <CourseView matter={matter} course={course} then={past} today={today} search={search} onChange={onChange} />}
        {tab !== 'course' && <h2 className="visually-hidden">{words[tab]}</h2>}
        {tab === 'trail' && <TrailTab code={matter.code} />}
        {tab !== 'course' && tab !== 'trail' && <PartTab tab={tab} matter={matter} course={course} past={past} />}
      </div>
    </article>
  );
}
