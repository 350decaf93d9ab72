import { EARLIEST_YEAR, LATEST_YEAR } from './partial-date.js';
import { wholeNumber } from './whole-number.js';

export const Year = wholeNumber({
  name: 'Year',
  description: 'A year, a whole number from 1900 to 2100. Anything else is BAD_USER_INPUT.',
  message: 'scalar.year',
  from: EARLIEST_YEAR,
  to: LATEST_YEAR,
});
export type Year = number;

export const Count = wholeNumber({
  name: 'Count',
  description: 'How many, a whole number from 0 to 10000. Anything else is BAD_USER_INPUT.',
  message: 'scalar.count',
  from: 0,
  to: 10_000,
});
export type Count = number;

export const Months = wholeNumber({
  name: 'Months',
  description: 'A length in months, a whole number from 0 to 1200. Anything else is BAD_USER_INPUT.',
  message: 'scalar.months',
  from: 0,
  to: 1200,
});
export type Months = number;

export const Amount = wholeNumber({
  name: 'Amount',
  description: 'An amount of money in Vietnamese dong, a whole number from 0 to 1000000000000. Anything else is BAD_USER_INPUT.',
  message: 'scalar.amount',
  from: 0,
  to: 1_000_000_000_000,
});
export type Amount = number;
