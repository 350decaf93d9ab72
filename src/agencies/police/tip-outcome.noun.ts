import { defineNoun } from '../../hub/intake/noun.js';
import { badInput, conflict } from '../../platform/errors.js';
import { CrimeTip } from './crime-tip.entity.js';
import './messages.js';
import { ResolveCrimeTip } from './resolve-crime-tip.input.js';
import { TipOutcome } from './tip-outcome.entity.js';

export const tipOutcome = defineNoun<ResolveCrimeTip, TipOutcome>({
  type: 'TipOutcome',
  entity: TipOutcome,
  agency: 'police',
  mutation: 'resolveCrimeTip',
  input: ResolveCrimeTip,
  kinds: [{ kind: 'TIP_RESOLVED', summary: 'Giải quyết nguồn tin về tội phạm', summaryEn: 'Crime tip resolved or suspended' }],

  async describe(input, references) {
    if (!input.tip && !input.tipSourceId) throw badInput('police.tip-missing', {}, ['tip']);
    const tipKey = input.tip ? await references.documentKey(input.tip, input.decidedOn, ['tip']) : `source:${input.tipSourceId}`;
    return {
      kind: 'TIP_RESOLVED',
      occurredOn: input.decidedOn ?? null,
      row: { kind: input.outcome, tipKey },
      details: { outcome: input.outcome },
      quotes: input.tip ? [input.tip] : [],
    };
  },

  async check({ row, occurredOn }, { em, matterId }) {
    const tip = await em.findOne(CrimeTip, { matterId, sourceKey: row.tipKey ?? '', recordedTo: null });
    if (!tip) throw conflict('police.tip-unknown', {}, ['tip']);
    if (tip.occurredOn && occurredOn && occurredOn < tip.occurredOn) throw conflict('police.resolved-before-receipt', {}, ['decidedOn']);
  },
});
