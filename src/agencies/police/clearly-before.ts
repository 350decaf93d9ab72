import { Temporal } from 'temporal-polyfill';
import { earliestDay, latestDay } from '../../platform/scalars/partial-date.js';

/** Whether one day lies before another however their missing parts are filled: a date known to the year contradicts nothing within it. */
export const clearlyBefore = (one: string | null | undefined, other: string | null | undefined): boolean =>
  !!one && !!other && Temporal.PlainDate.compare(latestDay(one), earliestDay(other)) < 0;
