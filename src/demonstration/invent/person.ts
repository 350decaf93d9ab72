import type { Names, Sex } from './names.js';
import type { Random } from './random.js';

export interface Person {
  readonly fullName: string;
  readonly sex: Sex;
  readonly born: string;
  readonly yearOfBirth: number;
  /** Twelve digits in the shape of the law; the last six begin with three zeros. */
  readonly citizenId: string;
  readonly phone: string;
}

interface Wanted {
  readonly sex: Sex;
  /** Whole years between the year of birth and the year given. */
  readonly age: number;
  readonly inYear: number;
}

const PROVINCE = '082';
const two = (value: number): string => String(value).padStart(2, '0');

/** A telephone number that no network gives out. */
export const inventPhone = (draw: Random): string => `0000 ${draw.digits(3)} ${draw.digits(3)}`;

/** Somebody who does not exist. */
export function inventPerson(draw: Random, names: Names, { sex, age, inYear }: Wanted): Person {
  const yearOfBirth = inYear - age;
  const born = `${yearOfBirth}-${two(draw.between(1, 12))}-${two(draw.between(1, 28))}`;
  const century = (yearOfBirth < 2000 ? 0 : 2) + (sex === 'MALE' ? 0 : 1);
  return {
    fullName: names.draw(draw, sex, yearOfBirth),
    sex,
    born,
    yearOfBirth,
    citizenId: `${PROVINCE}${century}${two(yearOfBirth % 100)}000${draw.digits(3)}`,
    phone: inventPhone(draw),
  };
}
