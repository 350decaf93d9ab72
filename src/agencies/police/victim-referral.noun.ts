import { defineNoun } from '../../hub/intake/noun.js';
import { bodyOf } from './body-of.js';
import { onlyKnown } from './only-known.js';
import { ReferVictim } from './refer-victim.input.js';
import { VictimReferral } from './victim-referral.entity.js';

export const victimReferral = defineNoun<ReferVictim, VictimReferral>({
  type: 'VictimReferral',
  entity: VictimReferral,
  agency: 'police',
  mutation: 'referVictim',
  input: ReferVictim,
  kinds: [{ kind: 'VICTIM_REFERRED', summary: 'Chuyển tuyến nạn nhân', summaryEn: 'Victim referred to social affairs' }],

  async describe(input, references) {
    return {
      kind: 'VICTIM_REFERRED',
      occurredOn: input.referredOn ?? null,
      row: {
        recipientId: await bodyOf('SOCIAL_AFFAIRS', input.recipient, references, 'recipient'),
        personsReferred: input.personsReferred ?? null,
        personCode: input.personCode ?? null,
        personName: input.person?.fullName ?? null,
        personPhone: input.person?.phone ?? null,
      },
      alsoTold: onlyKnown({ persons: input.personsReferred }),
      names: [input.recipient],
    };
  },
});
