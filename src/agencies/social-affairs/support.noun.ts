import { defineNoun } from '../../hub/intake/noun.js';
import { ProvideSupport } from './provide-support.input.js';
import { requireSpan } from './require-span.js';
import { Support } from './support.entity.js';
import { requireReception, victimKeyOf } from './victim-key.js';

export const support = defineNoun<ProvideSupport, Support>({
  type: 'Support',
  entity: Support,
  agency: 'social-affairs',
  mutation: 'provideSupport',
  input: ProvideSupport,
  kinds: [{ kind: 'SUPPORT_PROVIDED', summary: 'Thực hiện chế độ hỗ trợ', summaryEn: 'Support provided' }],

  async describe(input, references) {
    requireSpan(input.startedOn, input.endedOn, 'endedOn');
    const victimKey = await victimKeyOf(input, input.startedOn, references);
    return {
      kind: 'SUPPORT_PROVIDED',
      occurredOn: input.startedOn ?? null,
      row: { victimKey, kind: input.kind, provider: input.provider ?? null, endedOn: input.endedOn ?? null },
      details: { victimKey },
    };
  },

  check: ({ row }, own) => requireReception(own, row.victimKey),
});
