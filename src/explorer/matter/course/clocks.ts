import { spanOf } from './days.js';

interface DeadlineFact {
  readonly rule: string | null;
  readonly basis: string | null;
  readonly startsOn: string | null;
  readonly dueOn: string | null;
  readonly state: string | null;
  readonly agency: string | null;
  readonly endedOn: string | null;
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

const articleOf = (basis: string): string => /Điều (\d+[a-zđ]?)/u.exec(basis)?.[1] ?? '';

/** The limits with the agency that they bind and the day on which they ended, as the hub tells them. */
export function clocksOf(deadlines: readonly DeadlineFact[], today: number): Clock[] {
  return deadlines.flatMap((deadline, index): Clock[] => {
    const { rule, basis, state, agency } = deadline;
    const start = spanOf(deadline.startsOn);
    if (!agency || !start) return [];
    const end = spanOf(deadline.endedOn)?.from ?? null;
    const due = deadline.dueOn?.length === 10 ? (spanOf(deadline.dueOn)?.from ?? null) : null;
    const until = state === 'RUNNING' || state === 'OVERDUE' ? today : state === 'MET_LATE' ? end : null;
    return [
      {
        id: `clock-${index}`,
        agency,
        rule: rule ?? '',
        basis: basis ?? '',
        article: articleOf(basis ?? ''),
        start: start.from,
        end,
        due,
        state: state ?? '',
        late: due === null || until === null ? null : until - due,
      },
    ];
  });
}
