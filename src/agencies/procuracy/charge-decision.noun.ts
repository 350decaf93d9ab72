import { defineNoun } from '../../hub/intake/noun.js';
import { ChargeDecision } from './charge-decision.entity.js';
import { DecideCharge } from './decide-charge.input.js';

export const chargeDecisionNoun = defineNoun<DecideCharge, ChargeDecision>({
  type: 'ChargeDecision',
  entity: ChargeDecision,
  agency: 'procuracy',
  mutation: 'decideCharge',
  input: DecideCharge,
  kinds: [
    { kind: 'CHARGE_APPROVED', summary: 'Phê chuẩn quyết định khởi tố bị can', summaryEn: 'Charge approved' },
    { kind: 'CHARGE_CANCELLED', summary: 'Hủy bỏ quyết định khởi tố bị can', summaryEn: 'Charge cancelled' },
  ],

  async describe(input, references) {
    const chargeKey = await references.documentKey(input.charge, input.decidedOn, ['charge']);
    return {
      kind: input.decision === 'APPROVE' ? 'CHARGE_APPROVED' : 'CHARGE_CANCELLED',
      occurredOn: input.decidedOn ?? null,
      row: { kind: input.decision, chargeKey },
      details: { chargeKey },
      quotes: [input.charge],
    };
  },
});
