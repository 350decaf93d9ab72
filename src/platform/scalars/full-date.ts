import { defineScalar } from './define-scalar.js';
import { parsePartialDate } from './partial-date.js';

/** Named `Date` in GraphQL; the name here leaves JavaScript's own alone. */
export const FullDate = defineScalar<string>({
  name: 'Date',
  description:
    'A full date that exists in the calendar, `2019-08-21`, between 1900 and 2100. Used where a day must be meant; anything else is BAD_USER_INPUT.',
  message: 'scalar.date',
  input: 'string',
  parse: (text) => (text.length === 10 ? parsePartialDate(text) : undefined),
});
export type FullDate = string;
