import { localDay } from '../shown/dates.js';

interface Deadline {
  readonly dueOn?: string | null;
  readonly state?: string | null;
}

/** The deadline that counts: in whole days from today where its day is known, negative when late; else the month that it ends in. */
type NextDeadline = { readonly days: number } | { readonly month: string; readonly late: boolean };

const DAY = 86_400_000;

/** What runs out first, or ran out longest ago and was not met. */
export function nextDeadline(deadlines: readonly Deadline[], today: Date): NextDeadline | null {
  const open = deadlines.filter(({ state, dueOn }) => (state === 'RUNNING' || state === 'OVERDUE') && (dueOn?.length ?? 0) >= 7);
  const [first] = open.toSorted((one, other) => String(one.dueOn).localeCompare(String(other.dueOn)));
  if (!first?.dueOn) return null;
  if (first.dueOn.length < 10) return { month: first.dueOn, late: first.state === 'OVERDUE' };
  const midnight = Date.parse(`${localDay(today)}T00:00:00Z`);
  return { days: Math.round((Date.parse(`${first.dueOn}T00:00:00Z`) - midnight) / DAY) };
}
