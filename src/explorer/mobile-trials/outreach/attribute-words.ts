import type { Words } from '../../app/spoken.js';

/** What a text may say of somebody, by the codes of data/mobile-trials/outreach-shares.csv and of the list RECRUITMENT_METHOD. */
export const AGE_BANDS = ['UNDER_18', '18_24', '25_29', '18_29', '30_34', '35_39', '40_44', '30_44', '45_59', '60_UP', 'ADULT'] as const;
export const SEXES = ['FEMALE', 'MALE'] as const;
export const RELATIONS = ['STRANGER', 'ACQUAINTANCE', 'NEIGHBOUR', 'RELATIVE', 'PARTNER', 'EMPLOYER'] as const;
export const METHODS = [
  'AT_A_PLACE_OF_BUSINESS',
  'AT_AN_EDUCATIONAL_INSTITUTION',
  'AT_WORK',
  'THROUGH_ONLINE_SOCIAL_NETWORKS',
  'THROUGH_AN_ONLINE_ADVERTISEMENT',
  'THROUGH_A_TELEVISION_ADVERT',
  'THROUGH_A_NEWSPAPER_ADVERT',
  'THROUGH_FAMILY_OR_FAMILY_EVENTS',
  'THROUGH_FRIENDS_OR_SOCIAL_EVENTS',
  'OTHER',
] as const;
export const OFFENCES = ['150', '151'] as const;

export const attributeWords: Words = {
  vi: {
    UNDER_18: 'dưới 18 tuổi',
    '18_24': '18–24 tuổi',
    '25_29': '25–29 tuổi',
    '18_29': '18–29 tuổi',
    '30_34': '30–34 tuổi',
    '35_39': '35–39 tuổi',
    '40_44': '40–44 tuổi',
    '30_44': '30–44 tuổi',
    '45_59': '45–59 tuổi',
    '60_UP': 'từ 60 tuổi',
    ADULT: 'từ 18 tuổi',
    FEMALE: 'nữ',
    MALE: 'nam',
    STRANGER: 'người lạ',
    ACQUAINTANCE: 'người quen',
    NEIGHBOUR: 'hàng xóm',
    RELATIVE: 'người thân',
    PARTNER: 'vợ, chồng, người yêu',
    EMPLOYER: 'người sử dụng lao động',
    '150': 'Điều 150: mua bán người',
    '151': 'Điều 151: mua bán người dưới 16 tuổi',
  },
  en: {
    UNDER_18: 'under 18',
    '18_24': '18–24 years',
    '25_29': '25–29 years',
    '18_29': '18–29 years',
    '30_34': '30–34 years',
    '35_39': '35–39 years',
    '40_44': '40–44 years',
    '30_44': '30–44 years',
    '45_59': '45–59 years',
    '60_UP': '60 years and over',
    ADULT: 'adult',
    FEMALE: 'female',
    MALE: 'male',
    STRANGER: 'a stranger',
    ACQUAINTANCE: 'an acquaintance',
    NEIGHBOUR: 'a neighbour',
    RELATIVE: 'a relative',
    PARTNER: 'a partner',
    EMPLOYER: 'an employer',
    '150': 'Article 150: trafficking in persons',
    '151': 'Article 151: trafficking in persons under 16',
  },
};
