import { Temporal } from 'temporal-polyfill';
import { defineScalar } from './define-scalar.js';

export const EARLIEST_YEAR = 1900;
export const LATEST_YEAR = 2100;
const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The text itself when it is a year, a month or a day that exists. */
export function parsePartialDate(text: string): string | undefined {
  const parts = pattern.exec(text);
  if (!parts) return undefined;
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)];
  if (year < EARLIEST_YEAR || year > LATEST_YEAR) return undefined;
  return exists(year, month, day) ? text : undefined;
}

function exists(year: number, month: number, day: number): boolean {
  try {
    Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}

/** The first day that a partial date can mean. */
export function earliestDay(text: string): Temporal.PlainDate {
  return Temporal.PlainDate.from(`${text}${'-01-01'.slice(Math.max(0, text.length - 4))}`);
}

/** The last day that a partial date can mean. */
export function latestDay(text: string): Temporal.PlainDate {
  if (text.length === 10) return Temporal.PlainDate.from(text);
  const unit = text.length === 4 ? { years: 1 } : { months: 1 };
  return earliestDay(text).add(unit).subtract({ days: 1 });
}

export const PartialDate = defineScalar<string>({
  name: 'PartialDate',
  description:
    'A date as precisely as it is known: `2019`, `2019-08` or `2019-08-21`. It exists in the calendar and lies between 1900 and 2100. Anything else is BAD_USER_INPUT.',
  message: 'scalar.partial-date',
  input: 'string',
  parse: parsePartialDate,
});
export type PartialDate = string;
