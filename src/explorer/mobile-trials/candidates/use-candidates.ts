import { ask } from '../../api/ask.js';
import { usePages } from '../../api/use-pages.js';
import { type CandidateFragment, MobileTrialCandidatesDocument } from '../../generated/operations.js';
import { isNothing, weightsAsked, weightsOf } from '../weights-in-address.js';
import type { CandidatesSearch } from './search.js';

export type CandidateRow = CandidateFragment;

const PAGE = 20;

/** Pages of the ranking for weights and a day; it names nobody, so no purpose is stated for it. */
export function useCandidates({ w, on }: CandidatesSearch) {
  const weights = weightsOf(w);
  const variables = { first: PAGE, weights: weightsAsked(weights), plannedOn: on ?? null };
  const { pages = [], ...list } = usePages(
    ['mobile-trial-candidates', variables],
    async (after, signal) => (await ask(MobileTrialCandidatesDocument, { ...variables, after }, null, signal)).data.mobileTrialCandidates,
    { enabled: !isNothing(weights) },
  );
  return { candidates: pages.flatMap(({ nodes }) => nodes), rulesVersion: pages[0]?.rulesVersion ?? null, ...list };
}
