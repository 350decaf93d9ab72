import { defineNoun } from '../../hub/intake/noun.js';
import { AppealDecision } from './appeal-decision.entity.js';
import { DecideAppeal } from './decide-appeal.input.js';
import { requireTrial } from './require-trial.js';

export const appealDecisionNoun = defineNoun<DecideAppeal, AppealDecision>({
  type: 'AppealDecision',
  entity: AppealDecision,
  agency: 'courts',
  mutation: 'decideAppeal',
  input: DecideAppeal,
  kinds: [{ kind: 'APPEAL_DECIDED', summary: 'Kết quả giải quyết kháng cáo, kháng nghị', summaryEn: 'Appeal decided' }],

  describe: async (input) => ({
    kind: 'APPEAL_DECIDED',
    occurredOn: input.decidedOn ?? null,
    row: { outcome: input.outcome },
    details: { outcome: input.outcome },
    quotes: input.judgment ? [input.judgment] : [],
  }),

  // An appeal may be withdrawn before the court above has registered it.
  check: ({ row, occurredOn }, own) => requireTrial(own, row.outcome === 'WITHDRAWN' ? null : 'APPEAL', occurredOn, 'decidedOn'),
});
