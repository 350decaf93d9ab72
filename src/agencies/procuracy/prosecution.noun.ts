import { defineNoun } from '../../hub/intake/noun.js';
import { Prosecution } from './prosecution.entity.js';
import { ReceiveFile } from './receive-file.input.js';

export const prosecutionNoun = defineNoun<ReceiveFile, Prosecution>({
  type: 'Prosecution',
  entity: Prosecution,
  agency: 'procuracy',
  mutation: 'receiveFile',
  input: ReceiveFile,
  kinds: [
    {
      kind: 'FILE_RECEIVED',
      summary: 'Viện kiểm sát nhận hồ sơ và kết luận điều tra',
      summaryEn: 'File and conclusion received by the procuracy',
    },
  ],

  describe: async (input) => ({
    kind: 'FILE_RECEIVED',
    occurredOn: input.receivedOn ?? null,
    row: {},
    quotes: input.conclusion ? [input.conclusion] : [],
  }),
});
