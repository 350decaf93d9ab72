import { defineNoun } from '../../hub/intake/noun.js';
import { badInput } from '../../platform/errors.js';
import { Appeal } from './appeal.entity.js';
import './messages.js';
import { RecordAppeal } from './record-appeal.input.js';
import { requireJudgment } from './require-judgment.js';

export const appealNoun = defineNoun<RecordAppeal, Appeal>({
  type: 'Appeal',
  entity: Appeal,
  agency: 'courts',
  mutation: 'recordAppeal',
  input: RecordAppeal,
  kinds: [{ kind: 'JUDGMENT_APPEALED', summary: 'Bản án bị kháng cáo hoặc kháng nghị', summaryEn: 'Judgment appealed' }],

  async describe(input, references) {
    const court = input.appealCourt ? await references.organisation(input.appealCourt, ['appealCourt']) : null;
    if (court && court.agency !== 'COURTS') throw badInput('courts.not-a-court', {}, ['appealCourt']);
    const instance = input.instance ?? 'FIRST';
    return {
      kind: 'JUDGMENT_APPEALED',
      occurredOn: input.appealedOn ?? null,
      row: { instance, by: input.by ?? null, appealCourtId: court?.id ?? null },
      details: { instance },
      quotes: [input.judgment, input.protest].filter((document) => document !== null && document !== undefined),
      names: input.appealCourt ? [input.appealCourt] : [],
    };
  },

  check: ({ row, occurredOn }, own) => requireJudgment(own, row.instance ?? 'FIRST', occurredOn, 'appealedOn'),
});
