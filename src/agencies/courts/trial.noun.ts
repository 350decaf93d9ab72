import { defineNoun } from '../../hub/intake/noun.js';
import { RegisterCase } from './register-case.input.js';
import { Trial } from './trial.entity.js';

export const trialNoun = defineNoun<RegisterCase, Trial>({
  type: 'Trial',
  entity: Trial,
  agency: 'courts',
  mutation: 'registerCase',
  input: RegisterCase,
  kinds: [{ kind: 'CASE_REGISTERED', summary: 'Tòa án thụ lý vụ án', summaryEn: 'Case registered by the court' }],

  async describe(input, references) {
    const indictmentKey = input.indictment ? await references.documentKey(input.indictment, input.registeredOn, ['indictment']) : null;
    const said = { instance: input.instance ?? 'FIRST', mode: input.mode ?? null, closed: input.closed ?? null };
    return {
      kind: 'CASE_REGISTERED',
      occurredOn: input.registeredOn ?? null,
      row: said,
      details: { ...said, indictmentKey },
      quotes: [input.indictment, input.judgment].filter((document) => document !== null && document !== undefined),
    };
  },
});
