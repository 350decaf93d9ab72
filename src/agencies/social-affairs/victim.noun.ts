import { defineNoun, type References } from '../../hub/intake/noun.js';
import type { YesNoUnknown } from '../../matter/yes-no-unknown.js';
import { ageAtOffence } from './age-at-offence.js';
import { ReceiveVictim } from './receive-victim.input.js';
import { Victim } from './victim.entity.js';

const HOME = 'VNM';

export const victim = defineNoun<ReceiveVictim, Victim>({
  type: 'Victim',
  entity: Victim,
  agency: 'social-affairs',
  mutation: 'receiveVictim',
  input: ReceiveVictim,
  kinds: [{ kind: 'VICTIM_RECEIVED', summary: 'Tiếp nhận người cần hỗ trợ', summaryEn: 'Person received for support' }],

  async describe(input, references) {
    const { ageBand, minor, minorByYear } = ageAtOffence(input);
    const referral = await referralOf(input, references);
    const nationality = input.nationality ?? null;
    return {
      kind: 'VICTIM_RECEIVED',
      occurredOn: input.receivedOn ?? null,
      row: {
        channel: input.channel ?? null,
        ...referral,
        ageBand,
        minor,
        sex: input.sex ?? null,
        nationality,
        foreigner: input.foreigner ?? (nationality === null ? null : nationality !== HOME),
        accompanyingMinors: input.accompanyingMinors ?? null,
        ...identityOf(input),
        informantName: input.informant?.fullName ?? null,
        informantPhone: input.informant?.phone ?? null,
      },
      details: {
        minor,
        minorByYear,
        bornIn: input.identity?.dateOfBirth ? Number(input.identity.dateOfBirth.slice(0, 4)) : null,
        accompanyingMinors: anyOf(input.accompanyingMinors),
        ...(referral.referralKey === null ? {} : { referralKey: referral.referralKey }),
      },
      alsoTold: { sex: input.sex ?? null, ageBand },
      quotes: input.referral ? [input.referral] : [],
    };
  },
});

/** Whether a count tells of anybody; one that was not given tells nothing. */
function anyOf(count: number | null | undefined): YesNoUnknown {
  if (count === null || count === undefined) return 'UNKNOWN';
  return count > 0 ? 'YES' : 'NO';
}

/** Without its issuer a referral is only remembered as written: it answers no one's. */
async function referralOf({ referral, receivedOn }: ReceiveVictim, references: References) {
  const issuer = referral?.issuer ? await references.organisation(referral.issuer, ['referral', 'issuer']) : null;
  return {
    referralKey: referral && issuer ? await references.documentKey(referral, receivedOn, ['referral']) : null,
    referralNumber: referral?.number ?? null,
    referralIssuerId: issuer?.id ?? null,
  };
}

const identityOf = ({ identity }: ReceiveVictim) => ({
  fullName: identity?.fullName ?? null,
  dateOfBirth: identity?.dateOfBirth ?? null,
  phone: identity?.phone ?? null,
  address: identity?.address ?? null,
  identifiers: (identity?.identifiers ?? []).map(({ kind, number }) => ({ kind, number })),
});
