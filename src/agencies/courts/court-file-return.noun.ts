import { defineNoun } from '../../hub/intake/noun.js';
import { badInput } from '../../platform/errors.js';
import { CourtFileReturn } from './court-file-return.entity.js';
import './messages.js';
import { requireTrial } from './require-trial.js';
import { ReturnFileToProcuracy } from './return-file-to-procuracy.input.js';

export const courtFileReturnNoun = defineNoun<ReturnFileToProcuracy, CourtFileReturn>({
  type: 'CourtFileReturn',
  entity: CourtFileReturn,
  agency: 'courts',
  mutation: 'returnFileToProcuracy',
  input: ReturnFileToProcuracy,
  kinds: [
    {
      kind: 'COURT_FILE_RETURNED',
      summary: 'Tòa án trả hồ sơ để điều tra bổ sung',
      summaryEn: 'File returned by the court for supplementary investigation',
    },
  ],

  async describe(input, references) {
    const recipient = input.returnedTo ? await references.organisation(input.returnedTo, ['returnedTo']) : null;
    if (recipient && recipient.agency !== 'PROCURACY') throw badInput('courts.not-a-procuracy', {}, ['returnedTo']);
    if (input.round === 0) throw badInput('courts.round-from-one', {}, ['round']);
    const instance = input.instance ?? 'FIRST';
    return {
      kind: 'COURT_FILE_RETURNED',
      occurredOn: input.returnedOn ?? null,
      row: { instance, round: input.round ?? null, reason: input.reason ?? null, returnedToId: recipient?.id ?? null },
      details: { instance, round: input.round ?? null },
      names: input.returnedTo ? [input.returnedTo] : [],
    };
  },

  check: ({ row, occurredOn }, own) => requireTrial(own, row.instance ?? 'FIRST', occurredOn, 'returnedOn'),
});
