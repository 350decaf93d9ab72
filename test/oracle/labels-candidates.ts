import { fields, type Labels } from './labels-fields.js';

/** The list of candidates and what speaks for each: the course of the case, typed by hand. */
export const CANDIDATES_LABELS: Labels = {
  ...fields('MobileTrialCandidate', {
    CASE: 'matter court rank rankByDefaultWeights score scoreAtMost earliestDay latestDay grounds sensitivity gates',
  }),
  ...fields('CandidateGround', { CASE: 'kind value unit level weight points message messageEn source asOf' }),
  ...fields('Sensitivity', { CASE: 'kind weightAtSwap rival message messageEn' }),
};
