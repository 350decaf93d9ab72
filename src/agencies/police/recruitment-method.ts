import { registerEnumType } from 'type-graphql';

/** How victims were recruited: the list RECRUITMENT_METHOD, after the Human Trafficking Case Data Standard. */
export const RecruitmentMethod = {
  AT_A_PLACE_OF_BUSINESS: 'AT_A_PLACE_OF_BUSINESS',
  AT_AN_EDUCATIONAL_INSTITUTION: 'AT_AN_EDUCATIONAL_INSTITUTION',
  AT_WORK: 'AT_WORK',
  THROUGH_ONLINE_SOCIAL_NETWORKS: 'THROUGH_ONLINE_SOCIAL_NETWORKS',
  THROUGH_AN_ONLINE_ADVERTISEMENT: 'THROUGH_AN_ONLINE_ADVERTISEMENT',
  THROUGH_A_TELEVISION_ADVERT: 'THROUGH_A_TELEVISION_ADVERT',
  THROUGH_A_NEWSPAPER_ADVERT: 'THROUGH_A_NEWSPAPER_ADVERT',
  THROUGH_FAMILY_OR_FAMILY_EVENTS: 'THROUGH_FAMILY_OR_FAMILY_EVENTS',
  THROUGH_FRIENDS_OR_SOCIAL_EVENTS: 'THROUGH_FRIENDS_OR_SOCIAL_EVENTS',
  OTHER: 'OTHER',
} as const;
export type RecruitmentMethod = keyof typeof RecruitmentMethod;

registerEnumType(RecruitmentMethod, {
  name: 'RecruitmentMethod',
  description: 'Phương thức tuyển mộ, lôi kéo nạn nhân, theo danh mục HTCDS 2.0 (IOM, CC BY 4.0). How victims were recruited.',
  valuesConfig: {
    AT_A_PLACE_OF_BUSINESS: { description: 'Tại cơ sở kinh doanh' },
    AT_AN_EDUCATIONAL_INSTITUTION: { description: 'Tại cơ sở giáo dục' },
    AT_WORK: { description: 'Tại nơi làm việc' },
    THROUGH_ONLINE_SOCIAL_NETWORKS: { description: 'Qua mạng xã hội' },
    THROUGH_AN_ONLINE_ADVERTISEMENT: { description: 'Qua tin quảng cáo trên mạng' },
    THROUGH_A_TELEVISION_ADVERT: { description: 'Qua quảng cáo trên truyền hình' },
    THROUGH_A_NEWSPAPER_ADVERT: { description: 'Qua quảng cáo trên báo in' },
    THROUGH_FAMILY_OR_FAMILY_EVENTS: { description: 'Qua người thân hoặc dịp sum họp gia đình' },
    THROUGH_FRIENDS_OR_SOCIAL_EVENTS: { description: 'Qua bạn bè hoặc dịp gặp gỡ' },
    OTHER: { description: 'Cách khác' },
  },
});
