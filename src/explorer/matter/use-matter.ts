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
  /** What of a past day is not kept; nothing where the answer is of today. */
  readonly notKept: readonly string[];
}

interface Options {
  /** The day at whose end one looks; left out: today. */
  readonly asOf?: string | null;
  readonly enabled?: boolean;
}

/** Pages of the timeline that follow by themselves; what lies beyond is asked for. */
const PAGES = 4;

/** The matter by its code, with its whole timeline: the first page comes with the matter itself. */
export function useMatter(code: string, { asOf = null, enabled = true }: Options = {}) {
  const { person, purpose } = useSession();
  const first = useAsk(MatterByReferenceDocument, { reference: code, asOf, today: asOf === null }, { keep: true, enabled });
  const matter = first.data?.data.matter ?? null;
  const start = matter?.timeline?.pageInfo;
  const rest = useInfiniteQuery({
    queryKey: ['matter-timeline', code, asOf, purpose, start?.endCursor],
    enabled: enabled && person !== null && Boolean(start?.hasNextPage),
    initialPageParam: start?.endCursor ?? null,
    gcTime: 60_000,
    staleTime: 30_000,
    retry: false,
    queryFn: async ({ pageParam, signal }) => {
      const answer = await ask(MatterTimelineDocument, { reference: code, asOf, after: pageParam }, purpose, signal);
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
    notKept: first.data?.asOf?.notKept ?? [],
    /** The day that the answer is of. */
    answeredDay: first.data?.asOf?.day ?? null,
    /** What is shown is still the answer before. */
    stale: first.isPlaceholderData,
    answered: first.data !== undefined,
    error: first.error,
    retry: () => void first.refetch(),
    hasMore: rest.hasNextPage && pages.length >= PAGES,
    more: () => void rest.fetchNextPage(),
  };
}
