import type { Words } from '../../app/language.js';

/** Codes that stand as values in the sentences of the grounds. */
export const valueWords: Words = {
  vi: {
    AT_A_PLACE_OF_BUSINESS: 'tại cơ sở kinh doanh',
    AT_AN_EDUCATIONAL_INSTITUTION: 'tại cơ sở giáo dục',
    AT_WORK: 'tại nơi làm việc',
    THROUGH_ONLINE_SOCIAL_NETWORKS: 'qua mạng xã hội',
    THROUGH_AN_ONLINE_ADVERTISEMENT: 'qua quảng cáo trên mạng',
    THROUGH_A_TELEVISION_ADVERT: 'qua quảng cáo truyền hình',
    THROUGH_A_NEWSPAPER_ADVERT: 'qua quảng cáo trên báo',
    THROUGH_FAMILY_OR_FAMILY_EVENTS: 'qua gia đình, họ hàng',
    THROUGH_FRIENDS_OR_SOCIAL_EVENTS: 'qua bạn bè, người quen',
    OTHER: 'cách khác',
    LESS_SERIOUS: 'ít nghiêm trọng',
    SERIOUS: 'nghiêm trọng',
    VERY_SERIOUS: 'rất nghiêm trọng',
    ESPECIALLY_SERIOUS: 'đặc biệt nghiêm trọng',
    NEVER: 'chưa có phiên nào',
  },
  en: {
    AT_A_PLACE_OF_BUSINESS: 'at a place of business',
    AT_AN_EDUCATIONAL_INSTITUTION: 'at an educational institution',
    AT_WORK: 'at work',
    THROUGH_ONLINE_SOCIAL_NETWORKS: 'through social networks',
    THROUGH_AN_ONLINE_ADVERTISEMENT: 'through an online advertisement',
    THROUGH_A_TELEVISION_ADVERT: 'through a television advert',
    THROUGH_A_NEWSPAPER_ADVERT: 'through a newspaper advert',
    THROUGH_FAMILY_OR_FAMILY_EVENTS: 'through family',
    THROUGH_FRIENDS_OR_SOCIAL_EVENTS: 'through friends',
    OTHER: 'another way',
    LESS_SERIOUS: 'less serious',
    SERIOUS: 'serious',
    VERY_SERIOUS: 'very serious',
    ESPECIALLY_SERIOUS: 'especially serious',
    NEVER: 'never',
  },
};
