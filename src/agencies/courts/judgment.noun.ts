import { defineNoun } from '../../hub/intake/noun.js';
import { describeOutcome } from './describe-outcome.js';
import { Judgment } from './judgment.entity.js';
import { PronounceJudgment } from './pronounce-judgment.input.js';
import { requireTrial } from './require-trial.js';

export const judgmentNoun = defineNoun<PronounceJudgment, Judgment>({
  type: 'Judgment',
  entity: Judgment,
  agency: 'courts',
  mutation: 'pronounceJudgment',
  input: PronounceJudgment,
  kinds: [{ kind: 'JUDGMENT_PRONOUNCED', summary: 'Tuyên án', summaryEn: 'Judgment pronounced' }],

  async describe(input, references) {
    const instance = input.instance ?? 'FIRST';
    const given = input.outcomes ?? [];
    const outcomes = await Promise.all(given.map((outcome, index) => describeOutcome(outcome, index, input.pronouncedOn, references)));
    return {
      kind: 'JUDGMENT_PRONOUNCED',
      occurredOn: input.pronouncedOn ?? null,
      row: { instance, outcomes },
      details: { instance, acquitted: outcomes.filter(({ acquitted }) => acquitted === true).length, outcomes: outcomes.length },
      quotes: given.flatMap(({ charge }) => (charge ? [charge] : [])),
    };
  },

  check: ({ row, occurredOn }, own) => requireTrial(own, row.instance ?? 'FIRST', occurredOn, 'pronouncedOn'),
});
