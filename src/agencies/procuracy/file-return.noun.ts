import { defineNoun } from '../../hub/intake/noun.js';
import { badInput } from '../../platform/errors.js';
import { FileReturn } from './file-return.entity.js';
import './messages.js';
import { requireReceivedFile } from './require-received-file.js';
import { ReturnFile } from './return-file.input.js';

const INVESTIGATORS = ['POLICE', 'BORDER_GUARD'];

export const fileReturnNoun = defineNoun<ReturnFile, FileReturn>({
  type: 'FileReturn',
  entity: FileReturn,
  agency: 'procuracy',
  mutation: 'returnFile',
  input: ReturnFile,
  kinds: [
    {
      kind: 'FILE_RETURNED',
      summary: 'Viện kiểm sát trả hồ sơ để điều tra bổ sung',
      summaryEn: 'File returned by the procuracy for supplementary investigation',
    },
  ],

  async describe(input, references) {
    const recipient = input.returnedTo ? await references.organisation(input.returnedTo, ['returnedTo']) : null;
    if (recipient && !INVESTIGATORS.includes(recipient.agency)) throw badInput('procuracy.not-an-investigating-body', {}, ['returnedTo']);
    if (input.round === 0) throw badInput('procuracy.round-from-one', {}, ['round']);
    return {
      kind: 'FILE_RETURNED',
      occurredOn: input.returnedOn ?? null,
      row: { round: input.round ?? null, reason: input.reason ?? null, returnedToId: recipient?.id ?? null },
      details: { round: input.round ?? null },
      names: input.returnedTo ? [input.returnedTo] : [],
    };
  },

  check: ({ occurredOn }, own) => requireReceivedFile(own, occurredOn, 'returnedOn'),
});
