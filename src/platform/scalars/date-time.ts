import { Temporal } from 'temporal-polyfill';
import { defineScalar } from './define-scalar.js';
import { EARLIEST_YEAR, LATEST_YEAR } from './partial-date.js';

const OFFSET = '+07:00'; // Vietnam has had one offset since 1975, and no summer time.
const pattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** The same instant in one spelling, so that equal instants are equal text. */
function parseDateTime(text: string): string | undefined {
  if (!pattern.test(text)) return undefined;
  const instant = instantOf(text);
  if (instant === undefined) return undefined;
  const year = instant.toZonedDateTimeISO(OFFSET).year;
  return year < EARLIEST_YEAR || year > LATEST_YEAR ? undefined : spell(instant);
}

function instantOf(text: string): Temporal.Instant | undefined {
  try {
    return Temporal.Instant.from(text);
  } catch {
    return undefined;
  }
}

const spell = (instant: Temporal.Instant): string => instant.round('millisecond').toString({ timeZone: OFFSET });

/** Drivers hand over instants as dates or as text; a date is told by what it can do, not by its class. */
function write(value: unknown): string {
  const instant = typeof value === 'string' ? instantOf(value) : dated(value);
  if (instant === undefined) throw new TypeError('A value of DateTime is not an instant');
  return spell(instant);
}

function dated(value: unknown): Temporal.Instant | undefined {
  const time = typeof value === 'object' && value !== null && 'getTime' in value ? (value as Date).getTime() : Number.NaN;
  return Number.isNaN(time) ? undefined : Temporal.Instant.fromEpochMilliseconds(time);
}

export const DateTime = defineScalar<string>({
  name: 'DateTime',
  description:
    'An instant with its offset, `2019-08-21T09:00:00+07:00`, between 1900 and 2100. Answers carry their offset too. Without an offset, or if it does not exist, it is BAD_USER_INPUT.',
  message: 'scalar.date-time',
  input: 'string',
  parse: parseDateTime,
  write,
});
export type DateTime = string;
