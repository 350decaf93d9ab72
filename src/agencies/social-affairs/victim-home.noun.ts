import { defineNoun } from '../../hub/intake/noun.js';
import { RecordVictimHome } from './record-victim-home.input.js';
import { requireSpan } from './require-span.js';
import { VictimHome } from './victim-home.entity.js';
import { requireReception, victimKeyOf } from './victim-key.js';

export const victimHome = defineNoun<RecordVictimHome, VictimHome>({
  type: 'VictimHome',
  entity: VictimHome,
  agency: 'social-affairs',
  mutation: 'recordVictimHome',
  input: RecordVictimHome,
  kinds: [{ kind: 'VICTIM_HOME_RECORDED', summary: 'Ghi nhận nơi sinh sống', summaryEn: 'Home recorded' }],

  async describe(input, references) {
    requireSpan(input.since, input.recordedOn, 'since');
    const victimKey = await victimKeyOf(input, input.recordedOn, references);
    return {
      kind: 'VICTIM_HOME_RECORDED',
      occurredOn: input.recordedOn ?? null,
      row: { victimKey, homePlaceId: await references.place(input.home, input.recordedOn, ['home']), since: input.since ?? null },
      details: { victimKey },
    };
  },

  check: ({ row }, own) => requireReception(own, row.victimKey),
});
