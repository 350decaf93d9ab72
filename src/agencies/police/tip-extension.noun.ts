import { defineNoun } from '../../hub/intake/noun.js';
import { conflict } from '../../platform/errors.js';
import { clearlyBefore } from './clearly-before.js';
import { quotable } from './earlier-fact.js';
import { ExtendCrimeTip } from './extend-crime-tip.input.js';
import { onlyKnown } from './only-known.js';
import { requireTip } from './require-tip.js';
import { tipKeyOf } from './tip-decision.input.js';
import { TipExtension } from './tip-extension.entity.js';

export const tipExtension = defineNoun<ExtendCrimeTip, TipExtension>({
  type: 'TipExtension',
  entity: TipExtension,
  agency: 'police',
  mutation: 'extendCrimeTip',
  input: ExtendCrimeTip,
  kinds: [{ kind: 'TIP_EXTENDED', summary: 'Gia hạn giải quyết nguồn tin', summaryEn: 'Time for the crime tip extended' }],

  async describe(input, references) {
    return {
      kind: 'TIP_EXTENDED',
      occurredOn: input.decidedOn ?? null,
      row: { until: input.until ?? null, tipKey: await tipKeyOf(input, references) },
      details: onlyKnown({ until: input.until }),
      quotes: quotable(input.tip),
    };
  },

  async check({ row, occurredOn }, own) {
    await requireTip(own, row.tipKey ?? '', occurredOn);
    if (clearlyBefore(row.until, occurredOn)) throw conflict('police.until-before-decision', {}, ['until']);
  },
});
