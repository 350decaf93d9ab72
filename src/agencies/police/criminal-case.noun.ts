import { defineNoun } from '../../hub/intake/noun.js';
import { describeOffences } from '../../matter/describe-offences.js';
import { CriminalCase } from './criminal-case.entity.js';
import { quotable } from './earlier-fact.js';
import { InitiateCase } from './initiate-case.input.js';
import { onlyKnown } from './only-known.js';

export const criminalCase = defineNoun<InitiateCase, CriminalCase>({
  type: 'CriminalCase',
  entity: CriminalCase,
  agency: 'police',
  mutation: 'initiateCase',
  input: InitiateCase,
  kinds: [{ kind: 'CASE_INITIATED', summary: 'Khởi tố vụ án hình sự', summaryEn: 'Criminal case initiated' }],

  async describe(input, references) {
    const day = input.initiatedOn ?? null;
    const taken = input.takenOverDecision ?? null;
    const { offences, codes, seriousness: ofFrames } = describeOffences(input.offences, references.knowledge, day);
    const seriousness = input.seriousness ?? ofFrames;
    const method = input.method ?? null;
    const placeId = input.place ? await references.place(input.place, day, ['place']) : null;
    return {
      kind: 'CASE_INITIATED',
      occurredOn: day,
      row: {
        initiatedById: input.initiatedBy ? (await references.organisation(input.initiatedBy, ['initiatedBy'])).id : null,
        takenOverNumber: taken?.number ?? null,
        takenOverKey: taken ? await references.documentKey(taken, day, ['takenOverDecision']) : null,
        placeId,
        offences,
        seriousness,
        modelCase: input.modelCase ?? null,
        method,
      },
      details: onlyKnown({ placeId, offences: codes, seriousness, method }),
      quotes: quotable(taken),
    };
  },
});
