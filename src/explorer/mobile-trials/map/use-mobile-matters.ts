import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { ask, Refused } from '../../api/ask.js';
import { useSession } from '../../app/session.js';
import { MobileTrialPlacesDocument, type TrialMode } from '../../generated/operations.js';

const PAGE = 100;

/** Pages of the matters that are tried on the road in one way, newest first; where they come from only where that is drawn. */
export function useMobileMatters(mode: TrialMode, origins: boolean) {
  const { person, lost } = useSession();
  const variables = { mode, origins, first: PAGE };
  const query = useInfiniteQuery({
    queryKey: ['mobile-trial-places', variables],
    enabled: person !== null,
    initialPageParam: null as string | null,
    placeholderData: keepPreviousData,
    staleTime: 30_000,
    gcTime: 60_000,
    queryFn: async ({ pageParam, signal }) => {
      try {
        return await ask(MobileTrialPlacesDocument, { ...variables, after: pageParam }, null, signal);
      } catch (error) {
        if (error instanceof Refused && error.code === 'UNAUTHENTICATED') lost();
        throw error;
      }
    },
    getNextPageParam: ({ data }) => (data.matters.pageInfo.hasNextPage ? (data.matters.pageInfo.endCursor ?? null) : null),
    retry: false,
  });
  const pages = query.data?.pages ?? [];
  return {
    matters: pages.flatMap(({ data }) => data.matters.nodes),
    withheld: pages.flatMap(({ withheld }) => withheld),
    error: query.error instanceof Refused ? query.error : null,
    loading: query.isPending,
    hasMore: query.hasNextPage,
    more: () => void query.fetchNextPage(),
    loadingMore: query.isFetchingNextPage,
    retry: () => void query.refetch(),
  };
}
