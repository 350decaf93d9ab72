import { Temporal } from 'temporal-polyfill';

/** The days that a date may mean: of a month or a year, from its first to its last. */
export interface DaySpan {
  readonly from: string;
  readonly to: string;
}

export function spanOf(day: string): DaySpan {
  if (day.length === 10) return { from: day, to: day };
  const first = day.length === 7 ? `${day}-01` : `${day}-01-01`;
  const length = day.length === 7 ? { months: 1 } : { years: 1 };
  return { from: first, to: Temporal.PlainDate.from(first).add(length).subtract({ days: 1 }).toString() };
}

/** The day on which somebody comes to an age; born on 29 February: on 1 March of a year that has none. */
export function birthdayAt(born: string, years: number): string {
  const day = Temporal.PlainDate.from(born);
  const then = day.add({ years });
  return (then.day === day.day ? then : then.add({ days: 1 })).toString();
}

export const daysAfter = (day: string, days: number): string => Temporal.PlainDate.from(day).add({ days }).toString();
