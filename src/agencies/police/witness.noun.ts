import { defineNoun } from '../../hub/intake/noun.js';
import { NameWitness } from './name-witness.input.js';
import { requireCase } from './require-case.js';
import { Witness } from './witness.entity.js';
import { witnessMinor } from './witness-age.js';

export const witness = defineNoun<NameWitness, Witness>({
  type: 'Witness',
  entity: Witness,
  agency: 'police',
  mutation: 'nameWitness',
  input: NameWitness,
  kinds: [{ kind: 'WITNESS_NAMED', summary: 'Xác định người làm chứng', summaryEn: 'Witness named' }],

  async describe(input) {
    const minor = witnessMinor(input);
    const yearOfBirth = input.yearOfBirth ?? null;
    return {
      kind: 'WITNESS_NAMED',
      occurredOn: input.namedOn ?? null,
      row: { minor, yearOfBirth },
      details: { minor, bornIn: yearOfBirth, witnessMinor: minor },
    };
  },

  // Somebody may have been heard before the case was initiated: the day is no matter, the case is.
  check: (_, own) => requireCase(own, null, 'namedOn'),
});
