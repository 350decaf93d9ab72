import type { AccusedIdentifierInput } from './accused-identifier.js';
import type { AccusedSex } from './accused-words.js';

interface Person {
  readonly yearOfBirth: number | null;
  readonly sex: AccusedSex | null;
}

/** Twelve digits: province or country, century and sex, two digits of the year of birth, six drawn. There is no check digit. */
const CITIZEN = /^\d{3}(\d)(\d{2})\d{6}$/;
const IDENTITY_CARD = /^(\d{9}|\d{12})$/;

/** Whether a number fits its kind and its holder. What does not fit is kept and marked: papers err, and a refusal would lose the fact. */
export function plausible({ kind, number }: AccusedIdentifierInput, person: Person): boolean {
  if (kind === 'CMND') return IDENTITY_CARD.test(number);
  return kind === 'CCCD' ? citizen(number, person) : true;
}

function citizen(number: string, { yearOfBirth, sex }: Person): boolean {
  const [, digit, year] = CITIZEN.exec(number) ?? [];
  if (digit === undefined || year === undefined) return false;
  const century = 1900 + Math.floor(Number(digit) / 2) * 100;
  const named = sex === 'MALE' || sex === 'FEMALE';
  if (named && Number(digit) % 2 !== (sex === 'MALE' ? 0 : 1)) return false;
  return yearOfBirth === null || century + Number(year) === yearOfBirth;
}
