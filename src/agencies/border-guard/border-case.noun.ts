import { defineNoun } from '../../hub/intake/noun.js';
import { describeOffences } from '../../matter/describe-offences.js';
import { BorderCase } from './border-case.entity.js';
import { InitiateBorderCase } from './initiate-border-case.input.js';

/** An offence outside the list of BLTTHS art. 164, such as art. 154, is taken in all the same: the matter warns of it. */
export const borderCase = defineNoun<InitiateBorderCase, BorderCase>({
  type: 'BorderCase',
  entity: BorderCase,
  agency: 'border-guard',
  mutation: 'initiateBorderCase',
  input: InitiateBorderCase,
  kinds: [{ kind: 'BORDER_CASE_INITIATED', summary: 'Bộ đội Biên phòng khởi tố vụ án', summaryEn: 'Case initiated by the border guard' }],

  async describe(input, references) {
    const placeId = input.place ? await references.place(input.place, input.initiatedOn, ['place']) : null;
    const { offences, codes, seriousness } = describeOffences(input.offences, references.knowledge, input.initiatedOn);
    return {
      kind: 'BORDER_CASE_INITIATED',
      occurredOn: input.initiatedOn ?? null,
      row: { placeId, offences, seriousness, caughtInTheAct: input.caughtInTheAct ?? null },
      details: { offences: codes, ...(seriousness === null ? {} : { seriousness }), ...(placeId === null ? {} : { placeId }) },
      quotes: input.interception ? [input.interception] : [],
    };
  },
});
