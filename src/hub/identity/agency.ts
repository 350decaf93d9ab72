import { registerEnumType } from 'type-graphql';

/** The parties of the hub, as GraphQL and the database write them. */
export const Agency = {
  POLICE: 'POLICE',
  BORDER_GUARD: 'BORDER_GUARD',
  SOCIAL_AFFAIRS: 'SOCIAL_AFFAIRS',
  PROCURACY: 'PROCURACY',
  COURTS: 'COURTS',
  STEERING_COMMITTEE: 'STEERING_COMMITTEE',
} as const;
export type Agency = keyof typeof Agency;

/** The same parties as tokens, commands, files and permission tables write them. */
export const AGENCY_WORDS = ['police', 'border-guard', 'social-affairs', 'procuracy', 'courts', 'steering-committee'] as const;
export type AgencyWord = (typeof AGENCY_WORDS)[number];

export const wordOf = (agency: Agency): AgencyWord => agency.toLowerCase().replaceAll('_', '-') as AgencyWord;
export const agencyOf = (word: AgencyWord): Agency => word.toUpperCase().replaceAll('-', '_') as Agency;
export const isAgencyWord = (word: string): word is AgencyWord => (AGENCY_WORDS as readonly string[]).includes(word);

registerEnumType(Agency, {
  name: 'Agency',
  description: 'Cơ quan tham gia liên thông. A party of the hub.',
  valuesConfig: {
    POLICE: { description: 'Công an' },
    BORDER_GUARD: { description: 'Bộ đội Biên phòng' },
    SOCIAL_AFFAIRS: { description: 'Cơ quan bảo trợ xã hội (lao động, xã hội; y tế từ 2025)' },
    PROCURACY: { description: 'Viện kiểm sát nhân dân' },
    COURTS: { description: 'Tòa án nhân dân' },
    STEERING_COMMITTEE: { description: 'Ban Chỉ đạo phòng, chống mua bán người' },
  },
});
