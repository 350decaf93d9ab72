import { defineNoun } from '../../hub/intake/noun.js';
import { bodyOf } from './body-of.js';
import { ConcludeInvestigation } from './conclude-investigation.input.js';
import { Conclusion } from './conclusion.entity.js';
import { onlyKnown } from './only-known.js';
import { requireCase } from './require-case.js';

export const conclusion = defineNoun<ConcludeInvestigation, Conclusion>({
  type: 'Conclusion',
  entity: Conclusion,
  agency: 'police',
  mutation: 'concludeInvestigation',
  input: ConcludeInvestigation,
  kinds: [{ kind: 'INVESTIGATION_CONCLUDED', summary: 'Kết luận điều tra', summaryEn: 'Investigation concluded' }],

  async describe(input, references) {
    const { proposal = null, method = null } = input;
    return {
      kind: 'INVESTIGATION_CONCLUDED',
      occurredOn: input.issuedOn ?? null,
      row: {
        proposal,
        method,
        text: input.text ?? null,
        procuracyId: input.procuracy ? await bodyOf('PROCURACY', input.procuracy, references, 'procuracy') : null,
      },
      details: onlyKnown({ proposal, method }),
      names: input.procuracy ? [input.procuracy] : [],
    };
  },

  check: ({ occurredOn }, own) => requireCase(own, occurredOn, 'issuedOn'),
});
