import { badInput } from '../../platform/errors.js';
import type { Statement } from './compile.js';
import './messages.js';
import type { Inputs } from './parameters.js';

/** What an answer says of itself where it tells what was known on a day, as `extensions.asOf`. */
export interface PastView {
  readonly day: string;
  /** Coordinates that were asked for and of which only today is known: they are null. */
  readonly notKept: readonly string[];
}

/** The day that a question looks at: one for the whole question, and one that has begun. */
export function pastOf({ days, notKept }: Pick<Statement, 'days' | 'notKept'>, inputs: Inputs): PastView | null {
  const asked = [...new Set(days.map((day) => String(day(inputs))))];
  const [day] = asked;
  if (day === undefined) return null;
  if (asked.length > 1) throw badInput('reading.one-day', {}, ['asOf']);
  if (day > inputs.today) throw badInput('reading.day-ahead', {}, ['asOf']);
  return { day, notKept };
}
