import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { NotFound } from '../app/not-found.js';
import { useLanguage, useWords } from '../app/language.js';
import { useSession } from '../app/session.js';
import { partialDate } from '../shown/dates.js';
import { ErrorNote } from '../shown/note.js';
import { Skeleton } from '../shown/skeleton.js';
import { type Course, courseOf, type MatterShown } from './course/course-of.js';
import { dayOfInstant, spanOf } from './course/days.js';
import { pastOf } from './course/past.js';
import { stageBands } from './course/stage-band.js';
import { CourseView } from './course-view.js';
import { supportWords } from './course-words.js';
import { Facts } from './facts.js';
import { kindWords } from './kind-words.js';
import { InspectorNote } from './inspector-note.js';
import { AccusedTab } from './parts/accused-tab.js';
import { AgenciesTab } from './parts/agencies-tab.js';
import { DeadlinesTab } from './parts/deadlines-tab.js';
import { MobileTrialTab } from './parts/mobile-trial-tab.js';
import { TrailTab } from './parts/trail-tab.js';
import { VictimsTab } from './parts/victims-tab.js';
import { ProvisionalNote } from './provisional-note.js';
import type { MatterSearch } from './search.js';
import { TabBar } from './tab-bar.js';
import { useMatter } from './use-matter.js';
import { matterWords } from './words.js';
import './matter.css';
import './parts.css';
import './print.css';

/** One matter: where it is, who holds it, what is late; then its course from the tip to the trial. */
export function MatterPage() {
  const { code } = useParams({ from: '/matters/$code' });
  const { matter, events, withheld, answered, error, retry, hasMore, more } = useMatter(code);
  const { language } = useLanguage();
  const words = useWords(matterWords);
  const kinds = useWords(kindWords);
  const supports = useWords(supportWords);
  const today = dayOfInstant(new Date().toISOString()) ?? 0;
  const course = useMemo(() => {
    const changes = { CORRECTED: words.corrected, WITHDRAWN: words.withdrawn };
    return matter && courseOf(matter, events, withheld, { english: language === 'en', kinds, supports, changes }, today);
    // The events are a new list with each drawing; their number and the answer tell whether they changed.
  }, [matter, events.length, withheld, language, kinds, supports, today]);
  if (error) return <ErrorNote error={error} retry={retry} />;
  if (!answered) return <Skeleton size="lanes" />;
  if (!matter || !course) return <NotFound />;
  return (
    <>
      <Matter matter={matter} course={course} today={today} />
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
  readonly today: number;
}

function Matter({ matter, course, today }: Properties) {
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
  const asOf = spanOf(search.asOf)?.from ?? null;
  const past = useMemo(() => pastOf(course, asOf, false), [course, asOf]);
  const then = asOf === null ? null : { stage: stageBands(past.items).at(-1)?.stage ?? null, holder: past.holdings.at(-1)?.agency ?? null };
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
        <Facts matter={matter} course={course} clocks={past.clocks} then={then} />
      </header>
      {(matter.pending ?? []).length > 0 && <ProvisionalNote pending={matter.pending ?? []} />}
      {person?.role === 'inspector' && <InspectorNote code={matter.code} />}
      <TabBar tab={tab} onChange={(next) => onChange({ tab: next === 'course' ? undefined : next })} />
      <div role="tabpanel" id="matter-panel" aria-labelledby={`tab-${tab}`} className="matter-panel">
        {tab === 'course' && <CourseView matter={matter} course={course} today={today} search={search} onChange={onChange} />}
        {tab !== 'course' && <h2 className="visually-hidden">{words[tab]}</h2>}
        {tab === 'agencies' && <AgenciesTab matter={matter} course={course} />}
        {tab === 'deadlines' && <DeadlinesTab matter={matter} course={course} />}
        {tab === 'accused' && <AccusedTab matter={matter} course={course} />}
        {tab === 'victims' && <VictimsTab matter={matter} course={course} />}
        {tab === 'mobile-trial' && <MobileTrialTab matter={matter} course={course} />}
        {tab === 'trail' && <TrailTab code={matter.code} />}
      </div>
    </article>
  );
}
