import { defineNoun } from '../../hub/intake/noun.js';
import { conflict } from '../../platform/errors.js';
import { clearlyBefore } from './clearly-before.js';
import { quotable } from './earlier-fact.js';
import { requireTip } from './require-tip.js';
import { ResumeCrimeTip } from './resume-crime-tip.input.js';
import { tipKeyOf } from './tip-decision.input.js';
import { TipOutcome } from './tip-outcome.entity.js';
import { TipResumption } from './tip-resumption.entity.js';

export const tipResumption = defineNoun<ResumeCrimeTip, TipResumption>({
  type: 'TipResumption',
  entity: TipResumption,
  agency: 'police',
  mutation: 'resumeCrimeTip',
  input: ResumeCrimeTip,
  kinds: [{ kind: 'TIP_RESUMED', summary: 'Phục hồi giải quyết nguồn tin', summaryEn: 'Suspended crime tip resumed' }],

  async describe(input, references) {
    return {
      kind: 'TIP_RESUMED',
      occurredOn: input.decidedOn ?? null,
      row: { tipKey: await tipKeyOf(input, references) },
      quotes: quotable(input.tip),
    };
  },

  async check({ row, occurredOn }, own) {
    const tipKey = row.tipKey ?? '';
    await requireTip(own, tipKey, occurredOn);
    const suspensions = await own.em.find(TipOutcome, { matterId: own.matterId, tipKey, kind: 'SUSPEND', recordedTo: null });
    if (suspensions.every((suspension) => clearlyBefore(occurredOn, suspension.occurredOn))) {
      throw conflict('police.tip-not-suspended', {}, ['tip']);
    }
  },
});
