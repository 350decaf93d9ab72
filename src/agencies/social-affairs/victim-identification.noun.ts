import { defineNoun } from '../../hub/intake/noun.js';
import { IdentifyVictim } from './identify-victim.input.js';
import { VictimIdentification } from './victim-identification.entity.js';
import { requireReception, victimKeyOf } from './victim-key.js';

export const victimIdentification = defineNoun<IdentifyVictim, VictimIdentification>({
  type: 'VictimIdentification',
  entity: VictimIdentification,
  agency: 'social-affairs',
  mutation: 'identifyVictim',
  input: IdentifyVictim,
  kinds: [{ kind: 'VICTIM_IDENTIFIED', summary: 'Kết luận xác định nạn nhân', summaryEn: 'Identification concluded' }],

  async describe(input, references) {
    const victimKey = await victimKeyOf(input, input.decidedOn, references);
    return {
      kind: 'VICTIM_IDENTIFIED',
      occurredOn: input.decidedOn ?? null,
      row: { victimKey, outcome: input.outcome, basis: input.basis ?? null },
      details: { victimKey, outcome: input.outcome },
    };
  },

  check: ({ row }, own) => requireReception(own, row.victimKey),
});
