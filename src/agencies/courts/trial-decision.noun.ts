import { defineNoun } from '../../hub/intake/noun.js';
import { badInput } from '../../platform/errors.js';
import { DecideTrial } from './decide-trial.input.js';
import './messages.js';
import { requireTrial } from './require-trial.js';
import { TrialDecision } from './trial-decision.entity.js';

export const trialDecisionNoun = defineNoun<DecideTrial, TrialDecision>({
  type: 'TrialDecision',
  entity: TrialDecision,
  agency: 'courts',
  mutation: 'decideTrial',
  input: DecideTrial,
  kinds: [
    {
      kind: 'TRIAL_DECIDED',
      summary: 'Quyết định của tòa án khi chuẩn bị xét xử',
      summaryEn: 'Decision of the court in preparing the trial',
    },
  ],

  async describe(input, references) {
    if (input.until && input.decision !== 'EXTEND') throw badInput('courts.until-without-extension', {}, ['until']);
    if (input.obstacle && input.decision !== 'TRY') throw badInput('courts.obstacle-without-trial', {}, ['obstacle']);
    const chargeKey = input.charge ? await references.documentKey(input.charge, input.decidedOn, ['charge']) : null;
    const said = { instance: input.instance ?? 'FIRST', mode: input.mode ?? null, closed: input.closed ?? null };
    return {
      kind: 'TRIAL_DECIDED',
      occurredOn: input.decidedOn ?? null,
      row: { ...said, kind: input.decision, chargeKey, until: input.until ?? null, obstacle: input.obstacle ?? null },
      details: {
        ...said,
        decision: input.decision,
        ...(chargeKey ? { chargeKey } : {}),
        ...(input.until ? { until: input.until } : {}),
        ...(input.obstacle ? { obstacle: input.obstacle } : {}),
      },
      quotes: input.charge ? [input.charge] : [],
    };
  },

  check: ({ row, occurredOn }, own) => requireTrial(own, row.instance ?? 'FIRST', occurredOn, 'decidedOn'),
});
