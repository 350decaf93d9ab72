import type { Random } from './random.js';

/** How people are won over, by the codes of RECRUITMENT_METHOD: most often over the net. */
const METHODS = [
  { code: 'THROUGH_ONLINE_SOCIAL_NETWORKS', weight: 46 },
  { code: 'THROUGH_AN_ONLINE_ADVERTISEMENT', weight: 18 },
  { code: 'THROUGH_FRIENDS_OR_SOCIAL_EVENTS', weight: 16 },
  { code: 'THROUGH_FAMILY_OR_FAMILY_EVENTS', weight: 8 },
  { code: 'AT_WORK', weight: 5 },
  { code: 'AT_A_PLACE_OF_BUSINESS', weight: 5 },
  { code: 'OTHER', weight: 2 },
];

export const methodOf = (draw: Random): string => draw.weighted(METHODS).code;
