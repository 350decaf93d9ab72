import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { ask, Refused } from '../api/ask.js';
import { useSession } from '../app/session.js';
import {
  FactTrailDocument,
  MyTrailDocument,
  type FactTrailQuery,
  type TrailFilter,
  type TrailLineFragment,
} from '../generated/operations.js';
import type { TrailSearch } from './search.js';

const PAGE = 50;

/** An entry of the trail; who asked is told where it is somebody else. */
export type TrailLine = TrailLineFragment & Partial<FactTrailQuery['factTrail']['nodes'][number]>;

/** The own trail or, for an inspector, that of the facts of the own agency: pages one after another, by what is asked; of one matter its code is known. */
export function useTrail(search: TrailSearch, inspects: boolean, oneMatter = false) {
  const { person, lost } = useSession();
  const filter = search as TrailFilter;
  const query = useInfiniteQuery({
    queryKey: ['trail', inspects, search, oneMatter],
    enabled: person !== null,
    initialPageParam: null as string | null,
    placeholderData: keepPreviousData,
    queryFn: async ({ pageParam, signal }) => {
      const variables = { first: PAGE, after: pageParam, filter, ofMatters: !oneMatter };
      try {
        if (inspects) return (await ask(FactTrailDocument, variables, null, signal)).data.factTrail;
        return (await ask(MyTrailDocument, variables, null, signal)).data.myTrail;
      } catch (error) {
        if (error instanceof Refused && error.code === 'UNAUTHENTICATED') lost();
        throw error;
      }
    },
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null),
    retry: false,
    gcTime: 60_000,
  });
  const entries: readonly TrailLine[] | undefined = query.data?.pages.flatMap(({ nodes }) => nodes);
  return {
    entries,
    error: query.error instanceof Refused ? query.error : null,
    retry: () => void query.refetch(),
    hasMore: query.hasNextPage,
    more: () => void query.fetchNextPage(),
    loadingMore: query.isFetchingNextPage,
  };
}
