import { defineNoun } from '../../hub/intake/noun.js';
import { describeOffences } from '../../matter/describe-offences.js';
import { conflict } from '../../platform/errors.js';
import { Accused } from './accused.entity.js';
import { ChargeAccused } from './charge-accused.input.js';
import { clearlyBefore } from './clearly-before.js';
import { describePerson } from './describe-person.js';
import './messages.js';
import { minorAtOffence, minorByYear } from './minor-at-offence.js';
import { onlyKnown } from './only-known.js';
import { requireCase } from './require-case.js';

export const accused = defineNoun<ChargeAccused, Accused>({
  type: 'Accused',
  entity: Accused,
  agency: 'police',
  mutation: 'chargeAccused',
  input: ChargeAccused,
  kinds: [{ kind: 'ACCUSED_CHARGED', summary: 'Khởi tố bị can', summaryEn: 'Accused charged' }],

  async describe(input, references) {
    const day = input.issuedOn ?? null;
    const { offences, codes, seriousness } = describeOffences(input.offences, references.knowledge, day);
    const person = describePerson(input);
    const [from, to] = [input.offencePeriod?.from ?? null, input.offencePeriod?.to ?? null];
    const grounds = { birth: person.dateOfBirth ?? person.yearOfBirth?.toString() ?? null, from, to };
    const minor = minorAtOffence(grounds);
    const { relatedToVictim = null, alsoVictim = null } = input;
    return {
      kind: 'ACCUSED_CHARGED',
      occurredOn: day,
      row: { ...person, minor, relatedToVictim, alsoVictim, offences, offenceFrom: from, offenceTo: to },
      details: {
        ...onlyKnown({ minor, minorByYear: minorByYear(grounds), offences: codes, seriousness }),
        bornIn: person.yearOfBirth,
        relatedToVictim: relatedToVictim ?? 'UNKNOWN',
        alsoVictim: alsoVictim ?? 'UNKNOWN',
      },
    };
  },

  async check({ row, occurredOn }, own) {
    await requireCase(own, occurredOn, 'issuedOn');
    if (clearlyBefore(row.offenceTo, row.offenceFrom)) throw conflict('police.period-reversed', {}, ['offencePeriod']);
    if (clearlyBefore(occurredOn, row.offenceFrom)) throw conflict('police.after-charge', {}, ['offencePeriod']);
  },
});
