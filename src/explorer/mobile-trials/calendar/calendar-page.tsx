import { Link, useSearch } from '@tanstack/react-router';
import { useAsk } from '../../api/use-ask.js';
import { useWords } from '../../app/language.js';
import { MobileTrialCalendarDocument, type MobileTrialCalendarQuery } from '../../generated/operations.js';
import { instant, partialDate } from '../../shown/dates.js';
import { EmptyNote, ErrorNote } from '../../shown/note.js';
import { Skeleton } from '../../shown/skeleton.js';
import { NoRight } from '../no-right.js';
import { SectionNav } from '../section-nav.js';
import { sectionWords } from '../section-words.js';
import { daysFromToday } from '../trial/days-left.js';
import { enumWords } from '../trial/enum-words.js';
import { isLive } from '../trial/rounds.js';
import { useName } from '../trial/use-name.js';
import { daysOf, monthFrom, monthOf } from './months.js';
import { calendarWords } from './words.js';
import './calendar.css';

type Plan = NonNullable<MobileTrialCalendarQuery['mobileTrialCalendar']>[number];

/** What is planned in a month, day by day. */
export function CalendarPage() {
  const search = useSearch({ from: '/mobile-trials/calendar' });
  const words = useWords(calendarWords);
  const section = useWords(sectionWords);
  const month = search.month ?? monthOf(new Date());
  const { data, error, refetch } = useAsk(MobileTrialCalendarDocument, daysOf(month), { keep: true });
  const refused = error?.code === 'FORBIDDEN';
  const plans = data?.data.mobileTrialCalendar ?? [];
  const dayOf = ({ opensAt }: Plan) => instant(opensAt).slice(0, 10);
  const days = [...new Set(plans.map(dayOf))].map((day) => [day, plans.filter((plan) => dayOf(plan) === day)] as const);
  return (
    <>
      <SectionNav />
      <h1>
        {words.title} <span className="figures">{partialDate(month)}</span>
      </h1>
      {refused && <NoRight reason={section.calendarReason} />}
      {!refused && (
        <>
          <p className="muted">
            {words.lead} <Link to="/mobile-trials/map">{words.announced}</Link>.
          </p>
          <p className="calendar-months">
            <Link to="/mobile-trials/calendar" search={{ month: monthFrom(month, -1) }}>
              ‹ {words.before}
            </Link>
            <Link to="/mobile-trials/calendar" search={{ month: monthFrom(month, 1) }}>
              {words.after} ›
            </Link>
          </p>
        </>
      )}
      {error && !refused && <ErrorNote error={error} retry={() => void refetch()} />}
      {!data && !error && <Skeleton size="table" />}
      {data && days.length === 0 && (
        <EmptyNote why={words.none}>
          <Link to="/mobile-trials">{words.noneNext}</Link>
        </EmptyNote>
      )}
      {days.map(([day, planned]) => (
        <section key={day} className="card calendar-day">
          <h2 className="figures">{day}</h2>
          <ul className="plain">
            {planned.map((plan) => (
              <PlanLine key={plan.id} plan={plan} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function PlanLine({ plan }: { readonly plan: Plan }) {
  const words = useWords(calendarWords);
  const states = useWords(enumWords);
  const { name } = useName();
  const tasks = plan.tasks ?? [];
  const done = tasks.filter((task) => task.done).length;
  const late = !isLive(plan) ? 0 : tasks.filter((task) => !task.done && (daysFromToday(task.dueOn, new Date()) ?? 0) < 0).length;
  const code = plan.matter?.code ?? '';
  return (
    <li className="calendar-line">
      <span className="figures">
        {instant(plan.opensAt).slice(11)} {words.until} {instant(plan.expectedEndAt).slice(11)}
      </span>
      <span>
        <Link className="figures" to="/mobile-trials/$code" params={{ code }}>
          {code}
        </Link>
        <span className="small muted"> {states[plan.state ?? '']}</span>
      </span>
      <span>{[plan.venue?.name, plan.venueUnit?.name].filter(Boolean).join(' · ')}</span>
      <span className="muted">{name(plan.court)}</span>
      <span className="figures">
        {tasks.length > 0 && `${done}/${tasks.length} ${words.ready}`}
        {late > 0 && <span className="late">{` · ${late} ${words.late}`}</span>}
      </span>
    </li>
  );
}
