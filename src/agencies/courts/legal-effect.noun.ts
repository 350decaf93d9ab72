import { defineNoun } from '../../hub/intake/noun.js';
import { AppealDecision } from './appeal-decision.entity.js';
import { LegalEffect } from './legal-effect.entity.js';
import { RecordLegalEffect } from './record-legal-effect.input.js';
import { requireJudgment } from './require-judgment.js';

export const legalEffectNoun = defineNoun<RecordLegalEffect, LegalEffect>({
  type: 'LegalEffect',
  entity: LegalEffect,
  agency: 'courts',
  mutation: 'recordLegalEffect',
  input: RecordLegalEffect,
  kinds: [{ kind: 'JUDGMENT_IN_FORCE', summary: 'Bản án có hiệu lực pháp luật', summaryEn: 'Judgment in force' }],

  async describe(input) {
    const instance = input.instance ?? 'FIRST';
    return {
      kind: 'JUDGMENT_IN_FORCE',
      occurredOn: input.effectiveOn ?? null,
      row: { instance },
      details: { instance },
      quotes: input.judgment ? [input.judgment] : [],
    };
  },

  // What the court above decided on an appeal is in force like a judgment, and may be all that it reported.
  async check({ row, occurredOn }, own) {
    const decided = await own.em.count(AppealDecision, { matterId: own.matterId, recordedTo: null });
    if (decided === 0) await requireJudgment(own, row.instance ?? 'FIRST', occurredOn, 'effectiveOn');
  },
});
