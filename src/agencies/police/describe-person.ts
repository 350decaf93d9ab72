import { badInput } from '../../platform/errors.js';
import type { Accused } from './accused.entity.js';
import type { ChargeAccused } from './charge-accused.input.js';
import './messages.js';
import { plausible } from './plausible-identifier.js';

type Person = Pick<Accused, 'ordinal' | 'fullName' | 'yearOfBirth' | 'dateOfBirth' | 'sex' | 'nationality' | 'identifiers'>;

/** What is stored of the person; every part may be missing, and several numbers may name one person. */
export function describePerson(input: ChargeAccused): Person {
  const dateOfBirth = input.dateOfBirth ?? null;
  const born = dateOfBirth === null ? null : Number(dateOfBirth.slice(0, 4));
  if (born !== null && born !== (input.yearOfBirth ?? born)) throw badInput('police.birth-contradiction', {}, ['yearOfBirth']);
  const yearOfBirth = input.yearOfBirth ?? born;
  const sex = input.sex ?? null;
  return {
    ordinal: input.ordinal ?? null,
    fullName: input.fullName ?? null,
    yearOfBirth,
    dateOfBirth,
    sex,
    nationality: input.nationality ?? null,
    identifiers: (input.identifiers ?? []).map(({ kind, number }) => ({
      kind,
      number,
      plausible: plausible({ kind, number }, { yearOfBirth, sex }),
    })),
  };
}
