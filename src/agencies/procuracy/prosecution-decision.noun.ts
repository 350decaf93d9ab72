import { defineNoun } from '../../hub/intake/noun.js';
import { badInput } from '../../platform/errors.js';
import { DecideProsecution } from './decide-prosecution.input.js';
import './messages.js';
import { ProsecutionDecision } from './prosecution-decision.entity.js';
import { requireReceivedFile } from './require-received-file.js';

export const prosecutionDecisionNoun = defineNoun<DecideProsecution, ProsecutionDecision>({
  type: 'ProsecutionDecision',
  entity: ProsecutionDecision,
  agency: 'procuracy',
  mutation: 'decideProsecution',
  input: DecideProsecution,
  kinds: [{ kind: 'PROSECUTION_DECIDED', summary: 'Quyết định trong giai đoạn truy tố', summaryEn: 'Decision on the prosecution' }],

  async describe(input, references) {
    if (input.until && input.decision !== 'EXTEND') throw badInput('procuracy.until-without-extension', {}, ['until']);
    const chargeKey = input.charge ? await references.documentKey(input.charge, input.decidedOn, ['charge']) : null;
    return {
      kind: 'PROSECUTION_DECIDED',
      occurredOn: input.decidedOn ?? null,
      row: { kind: input.decision, chargeKey, until: input.until ?? null },
      details: { decision: input.decision, ...(chargeKey ? { chargeKey } : {}), ...(input.until ? { until: input.until } : {}) },
      quotes: input.charge ? [input.charge] : [],
    };
  },

  check: ({ occurredOn }, own) => requireReceivedFile(own, occurredOn, 'decidedOn'),
});
