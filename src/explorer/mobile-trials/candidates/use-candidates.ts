import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { ask, Refused } from '../../api/ask.js';
import { useSession } from '../../app/session.js';
import { type CandidateFragment, MobileTrialCandidatesDocument } from '../../generated/operations.js';
import { isNothing, weightsAsked, weightsOf } from '../weights-in-address.js';
import type { CandidatesSearch } from './search.js';

export type CandidateRow = CandidateFragment;

const PAGE = 20;

/** Pages of the ranking for weights and a day; it names nobody, so no purpose is stated for it. */
export function useCandidates({ w, on }: CandidatesSearch) {
  const { person, lost } = useSession();
  const weights = weightsOf(w);
  const variables = { first: PAGE, weights: weightsAsked(weights), plannedOn: on ?? null };
  const query = useInfiniteQuery({
    queryKey: ['mobile-trial-candidates', variables],
    enabled: person !== null && !isNothing(weights),
    initialPageParam: null as string | null,
    placeholderData: keepPreviousData,
    staleTime: 30_000,
    gcTime: 60_000,
    queryFn: async ({ pageParam, signal }) => {
      try {
        return (await ask(MobileTrialCandidatesDocument, { ...variables, after: pageParam }, null, signal)).data.mobileTrialCandidates;
      } catch (error) {
        if (error instanceof Refused && error.code === 'UNAUTHENTICATED') lost();
        throw error;
      }
    },
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null),
    retry: false,
  });
  return {
    candidates: query.data?.pages.flatMap(({ nodes }) => nodes) ?? [],
    rulesVersion: query.data?.pages[0]?.rulesVersion ?? null,
    error: query.error instanceof Refused ? query.error : null,
    loading: query.isPending && query.fetchStatus !== 'idle',
    working: query.isPlaceholderData,
    hasMore: query.hasNextPage,
    more: () => void query.fetchNextPage(),
    loadingMore: query.isFetchingNextPage,
    retry: () => void query.refetch(),
  };
}
