import { defineNoun, type OwnFacts } from '../../hub/intake/noun.js';
import { conflict } from '../../platform/errors.js';
import './messages.js';
import { RecordVictimConsent } from './record-victim-consent.input.js';
import { surelyBefore } from './surely-before.js';
import { VictimConsent } from './victim-consent.entity.js';
import { requireReception, victimKeyOf } from './victim-key.js';

export const victimConsent = defineNoun<RecordVictimConsent, VictimConsent>({
  type: 'VictimConsent',
  entity: VictimConsent,
  agency: 'social-affairs',
  mutation: 'recordVictimConsent',
  input: RecordVictimConsent,
  kinds: [{ kind: 'VICTIM_CONSENT_RECORDED', summary: 'Ghi nhận ý kiến về việc xét xử', summaryEn: 'Answer about the trial recorded' }],

  async describe(input, references) {
    const { about, answer } = input;
    const victimKey = await victimKeyOf(input, input.answeredOn, references);
    return {
      kind: 'VICTIM_CONSENT_RECORDED',
      occurredOn: input.answeredOn ?? null,
      row: { victimKey, about, answer },
      details: { victimKey, about, answer },
    };
  },

  async check({ row, occurredOn }, own) {
    await requireReception(own, row.victimKey);
    if (row.answer === 'WITHDRAWN') await requireConsent(own, row, occurredOn);
  },
});

/** Only what was given can be taken back. */
async function requireConsent(
  { em, matterId }: OwnFacts,
  { victimKey = '', about }: Partial<VictimConsent>,
  day: string | null,
): Promise<void> {
  const given = await em.find(VictimConsent, { matterId, victimKey, ...(about ? { about } : {}), answer: 'GIVEN', recordedTo: null });
  const before = given.some(({ occurredOn }) => !day || !occurredOn || !surelyBefore(day, occurredOn));
  if (!before) throw conflict('social-affairs.nothing-to-withdraw', {}, ['answer']);
}
