import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { ask, Refused } from '../api/ask.js';
import { useSession } from '../app/session.js';
import { MattersDocument, type MattersQuery } from '../generated/operations.js';
import { filterOf, type MattersSearch } from './search.js';

export type MatterRow = MattersQuery['matters']['nodes'][number];

const PAGE = 50;

/** Pages of matters by key, one after another; a list names nobody, so no purpose is stated for it. */
export function useMatters(search: MattersSearch) {
  const { person, lost } = useSession();
  const variables = { filter: filterOf(search), order: search.sort ?? ('OPENED' as const), first: PAGE };
  const query = useInfiniteQuery({
    queryKey: ['matters', variables],
    enabled: person !== null,
    initialPageParam: null as string | null,
    placeholderData: keepPreviousData,
    queryFn: async ({ pageParam, signal }) => {
      try {
        return (await ask(MattersDocument, { ...variables, after: pageParam }, null, signal)).data.matters;
      } catch (error) {
        if (error instanceof Refused && error.code === 'UNAUTHENTICATED') lost();
        throw error;
      }
    },
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null),
    retry: false,
  });
  return {
    matters: query.data?.pages.flatMap(({ nodes }) => nodes) ?? [],
    error: query.error instanceof Refused ? query.error : null,
    loading: query.isPending,
    hasMore: query.hasNextPage,
    more: () => void query.fetchNextPage(),
    loadingMore: query.isFetchingNextPage,
    retry: () => void query.refetch(),
  };
}
