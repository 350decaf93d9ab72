import { defineNoun } from '../../hub/intake/noun.js';
import { badInput } from '../../platform/errors.js';
import './messages.js';
import { ReferRescuedPerson } from './refer-rescued-person.input.js';
import { RescuedPerson } from './rescued-person.entity.js';

export const rescuedPerson = defineNoun<ReferRescuedPerson, RescuedPerson>({
  type: 'RescuedPerson',
  entity: RescuedPerson,
  agency: 'border-guard',
  mutation: 'referRescuedPerson',
  input: ReferRescuedPerson,
  kinds: [
    {
      kind: 'RESCUED_PERSON_REFERRED',
      summary: 'Chuyển người được giải cứu đến cơ quan hỗ trợ',
      summaryEn: 'Rescued person referred for support',
    },
  ],

  async describe(input, references) {
    const recipient = await references.organisation(input.recipient, ['recipient']);
    if (recipient.agency !== 'SOCIAL_AFFAIRS') throw badInput('border-guard.recipient-gives-no-support', {}, ['recipient']);
    return {
      kind: 'RESCUED_PERSON_REFERRED',
      occurredOn: input.referredOn ?? null,
      row: {
        toOrganisationId: recipient.id,
        sex: input.sex ?? null,
        minor: input.minor ?? null,
        nationality: input.nationality ?? null,
        fullName: input.identity?.fullName ?? null,
        dateOfBirth: input.identity?.dateOfBirth ?? null,
      },
      quotes: input.interception ? [input.interception] : [],
      names: [input.recipient],
    };
  },
});
