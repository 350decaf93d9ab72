import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { ask, type Withheld } from '../api/ask.js';
import { useAsk } from '../api/use-ask.js';
import { useSession } from '../app/session.js';
import { MatterByReferenceDocument, MatterTimelineDocument, type TimelineItemFragment } from '../generated/operations.js';
import type { MatterShown } from './course/course-of.js';

export interface MatterAnswer {
  readonly matter: MatterShown | null;
  readonly events: readonly TimelineItemFragment[];
  readonly withheld: readonly Withheld[];
}

/** Pages of the timeline that follow by themselves; what lies beyond is asked for. */
const PAGES = 4;

/** The matter by its code, with its whole timeline: the first page comes with the matter itself. */
export function useMatter(code: string) {
  const { person, purpose } = useSession();
  const first = useAsk(MatterByReferenceDocument, { reference: code }, { keep: true });
  const matter = first.data?.data.matter ?? null;
  const start = matter?.timeline?.pageInfo;
  const rest = useInfiniteQuery({
    queryKey: ['matter-timeline', code, purpose, start?.endCursor],
    enabled: person !== null && Boolean(start?.hasNextPage),
    initialPageParam: start?.endCursor ?? null,
    gcTime: 60_000,
    staleTime: 30_000,
    retry: false,
    queryFn: async ({ pageParam, signal }) => {
      const answer = await ask(MatterTimelineDocument, { reference: code, after: pageParam }, purpose, signal);
      return answer.data.matter?.timeline ?? { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
    },
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  });
  const pages = rest.data?.pages ?? [];
  const { fetchNextPage } = rest;
  const goOn = rest.hasNextPage && !rest.isFetchingNextPage && !rest.isError && pages.length < PAGES;
  useEffect(() => {
    if (goOn) void fetchNextPage();
  }, [goOn, fetchNextPage]);
  return {
    matter,
    events: [...(matter?.timeline?.nodes ?? []), ...pages.flatMap(({ nodes }) => nodes)],
    withheld: first.data?.withheld ?? [],
    answered: first.data !== undefined,
    error: first.error,
    retry: () => void first.refetch(),
    hasMore: rest.hasNextPage && pages.length >= PAGES,
    more: () => void rest.fetchNextPage(),
  };
}
