import { Temporal } from 'temporal-polyfill';
import { earliestDay, latestDay } from '../../platform/scalars/partial-date.js';
import type { AccusedMinor } from './accused-words.js';

/** What is known of a birth and of the time of an offence, each as precisely as it was reported. */
interface AgeGrounds {
  readonly birth: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

const OF_AGE = { years: 18 };

/** Whether somebody was under 18 when the offence began. Where the dates leave a doubt the answer is the doubt: it counts as yes elsewhere. */
export function minorAtOffence({ birth, from, to }: AgeGrounds): AccusedMinor {
  const last = from ?? to;
  if (!birth || !last) return 'UNKNOWN';
  if (Temporal.PlainDate.compare(latestDay(last), earliestDay(birth).add(OF_AGE)) < 0) return 'YES';
  return from && Temporal.PlainDate.compare(earliestDay(from), latestDay(birth).add(OF_AGE)) >= 0 ? 'NO' : 'UNKNOWN';
}

const year = (day: string | null): string | null => day?.slice(0, 4) ?? null;

/** The same, told from the years alone. */
export const minorByYear = ({ birth, from, to }: AgeGrounds): AccusedMinor =>
  minorAtOffence({ birth: year(birth), from: year(from), to: year(to) });
