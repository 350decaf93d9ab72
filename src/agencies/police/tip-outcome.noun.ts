import { defineNoun } from '../../hub/intake/noun.js';
import { quotable } from './earlier-fact.js';
import { requireTip } from './require-tip.js';
import { ResolveCrimeTip } from './resolve-crime-tip.input.js';
import { tipKeyOf } from './tip-decision.input.js';
import { TipOutcome } from './tip-outcome.entity.js';

export const tipOutcome = defineNoun<ResolveCrimeTip, TipOutcome>({
  type: 'TipOutcome',
  entity: TipOutcome,
  agency: 'police',
  mutation: 'resolveCrimeTip',
  input: ResolveCrimeTip,
  kinds: [{ kind: 'TIP_RESOLVED', summary: 'Giải quyết nguồn tin về tội phạm', summaryEn: 'Crime tip resolved or suspended' }],

  async describe(input, references) {
    const tipKey = await tipKeyOf(input, references);
    return {
      kind: 'TIP_RESOLVED',
      occurredOn: input.decidedOn ?? null,
      row: { kind: input.outcome, tipKey },
      details: { outcome: input.outcome },
      alsoTold: { aboutKey: tipKey },
      quotes: quotable(input.tip),
    };
  },

  async check({ row, occurredOn }, own) {
    await requireTip(own, row.tipKey ?? '', occurredOn);
  },
});
