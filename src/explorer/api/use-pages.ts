import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useSession } from '../app/session.js';
import { Refused } from './ask.js';

interface Page {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface Options {
  /** Nothing is asked while false. */
  readonly enabled?: boolean;
  /** How long an answer passes for new, and how long it is kept once nobody looks (ms). */
  readonly staleTime?: number;
  readonly gcTime?: number;
}

/** A list page by page, each read when it is called for; what was shown stays until what is asked anew is there. */
export function usePages<Read extends Page>(
  key: readonly unknown[],
  read: (after: string | null, signal: AbortSignal) => Promise<Read>,
  { enabled = true, staleTime = 30_000, gcTime = 60_000 }: Options = {},
) {
  const { person, lost } = useSession();
  const query = useInfiniteQuery({
    queryKey: key,
    enabled: enabled && person !== null,
    initialPageParam: null as string | null,
    placeholderData: keepPreviousData,
    queryFn: async ({ pageParam, signal }) => {
      try {
        return await read(pageParam, signal);
      } catch (error) {
        if (error instanceof Refused && error.endsSession) lost();
        throw error;
      }
    },
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    retry: false,
    staleTime,
    gcTime,
  });
  const { fetchNextPage, refetch } = query;
  return {
    pages: query.data?.pages,
    error: query.error instanceof Refused ? query.error : null,
    loading: query.isPending && query.fetchStatus !== 'idle',
    stale: query.isPlaceholderData,
    hasMore: query.hasNextPage,
    more: useCallback(() => void fetchNextPage(), [fetchNextPage]),
    loadingMore: query.isFetchingNextPage,
    retry: () => void refetch(),
  };
}
