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
    // What is decided on one accused leaves the stage and the clocks of the case alone.
    const scope = chargeKey === null ? { decision: input.decision } : { chargeKey, accusedDecision: input.decision };
    return {
      kind: 'PROSECUTION_DECIDED',
      occurredOn: input.decidedOn ?? null,
      row: { kind: input.decision, chargeKey, until: input.until ?? null },
      details: input.until ? { ...scope, until: input.until } : scope,
      quotes: input.charge ? [input.charge] : [],
    };
  },

  check: ({ occurredOn }, own) => requireReceivedFile(own, occurredOn, 'decidedOn'),
});
