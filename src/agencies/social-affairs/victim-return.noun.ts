import { defineNoun } from '../../hub/intake/noun.js';
import { RecordReturn } from './record-return.input.js';
import { requireReception, victimKeyOf } from './victim-key.js';
import { VictimReturn } from './victim-return.entity.js';

export const victimReturn = defineNoun<RecordReturn, VictimReturn>({
  type: 'VictimReturn',
  entity: VictimReturn,
  agency: 'social-affairs',
  mutation: 'recordReturn',
  input: RecordReturn,
  kinds: [{ kind: 'VICTIM_RETURNED', summary: 'Trở về từ nước ngoài', summaryEn: 'Return from abroad' }],

  async describe(input, references) {
    const victimKey = await victimKeyOf(input, input.returnedOn, references);
    return {
      kind: 'VICTIM_RETURNED',
      occurredOn: input.returnedOn ?? null,
      row: {
        victimKey,
        fromCountry: input.fromCountry ?? null,
        organisedBy: input.organisedBy ?? null,
        certificateNumber: input.certificateNumber ?? null,
      },
      details: { victimKey },
    };
  },

  check: ({ row }, own) => requireReception(own, row.victimKey),
});
