import { type Span, spanOf } from './days.js';
import type { CourseItem } from './item.js';

export interface DeadlineFact {
  readonly rule: string | null;
  readonly basis: string | null;
  readonly startsOn: string | null;
  readonly dueOn: string | null;
  readonly state: string | null;
}

/** A time limit as it ran: to its end or to today, and when it was due. */
export interface Clock {
  readonly id: string;
  readonly agency: string;
  readonly rule: string;
  readonly basis: string;
  readonly article: string;
  readonly start: number;
  readonly end: number | null;
  readonly due: number | null;
  readonly state: string;
  /** Whole days past the due day; negative: days left; nothing where it no longer counts or is not known. */
  readonly late: number | null;
}

interface Rule {
  readonly agency: string;
  readonly metBy: readonly string[];
}

const RULES: Readonly<Record<string, Rule>> = {
  TIP_DECIDE: { agency: 'POLICE', metBy: ['TIP_RESOLVED', 'CASE_INITIATED'] },
  INVESTIGATE: { agency: 'POLICE', metBy: ['INVESTIGATION_CONCLUDED', 'INVESTIGATION_DISCONTINUED'] },
  PROSECUTE: { agency: 'PROCURACY', metBy: ['FILE_RETURNED', 'INDICTMENT_ISSUED', 'PROSECUTION_DECIDED'] },
  TRIAL_PREPARATION: { agency: 'COURTS', metBy: ['TRIAL_DECIDED', 'COURT_FILE_RETURNED', 'JUDGMENT_PRONOUNCED'] },
};

export const articleOf = (basis: string): string => /Điều (\d+[a-zđ]?)/u.exec(basis)?.[1] ?? '';

/** The limits with the agency that they bind and the day on which they ended, as far as visible events tell it. */
export function clocksOf(deadlines: readonly DeadlineFact[], items: readonly CourseItem[], today: number): Clock[] {
  return deadlines.flatMap((deadline, index) => {
    const rule = RULES[deadline.rule ?? ''];
    const start = spanOf(deadline.startsOn);
    if (!rule || !start) return [];
    return [clockOf(deadline, rule, start, endOf(deadline, rule, start, deadlines, items), `clock-${index}`, today)];
  });
}

function clockOf(deadline: DeadlineFact, { agency }: Rule, start: Span, end: number | null, id: string, today: number): Clock {
  const { rule, basis, state } = deadline;
  const due = deadline.dueOn?.length === 10 ? (spanOf(deadline.dueOn)?.from ?? null) : null;
  const until = state === 'RUNNING' || state === 'OVERDUE' ? today : state === 'MET_LATE' ? end : null;
  const late = due === null || until === null ? null : until - due;
  return {
    id,
    agency,
    rule: rule ?? '',
    basis: basis ?? '',
    article: articleOf(basis ?? ''),
    start: start.from,
    end,
    due,
    state: state ?? '',
    late,
  };
}

function endOf(deadline: DeadlineFact, rule: Rule, start: Span, all: readonly DeadlineFact[], items: readonly CourseItem[]): number | null {
  const { state } = deadline;
  if (state === 'MET' || state === 'MET_LATE') {
    const ends = items.filter(({ kind, span }) => span !== null && rule.metBy.includes(kind) && span.from >= start.from);
    return ends.length === 0 ? null : Math.min(...ends.map(({ span }) => span!.from));
  }
  if (state !== 'REPLACED') return null;
  const later = all.flatMap((other) => (other.rule === deadline.rule ? [spanOf(other.startsOn)?.from ?? 0] : []));
  const next = later.filter((day) => day > start.from);
  return next.length === 0 ? null : Math.min(...next);
}

/** How a limit stood on an earlier day. */
export function clockAsOf(clock: Clock, day: number): Clock | null {
  if (clock.start > day) return null;
  if (clock.end !== null && clock.end <= day) return clock;
  const open = clock.state === 'SUSPENDED' || clock.state === 'UNKNOWN';
  const late = clock.due === null || open ? null : day - clock.due;
  return { ...clock, end: null, late, state: open ? clock.state : late !== null && late > 0 ? 'OVERDUE' : 'RUNNING' };
}
