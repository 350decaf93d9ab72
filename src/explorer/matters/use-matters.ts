import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { ask, Refused, type Withheld } from '../api/ask.js';
import { useSession } from '../app/session.js';
import { MattersDocument, type MattersQuery } from '../generated/operations.js';
import { localDay } from '../shown/dates.js';
import { COLUMN_IDS, type ColumnId } from './columns.js';
import { filterOf } from './filter-of.js';
import type { MattersSearch } from './search.js';

export type MatterRow = MattersQuery['matters']['nodes'][number];

const PAGE = 100;
const NONE: readonly MatterRow[] = [];

type Asked = Readonly<Record<Exclude<ColumnId, 'code' | 'stage'>, boolean>>;

/** Only what is shown is asked for. */
const askedOf = (columns: readonly ColumnId[]): Asked => Object.fromEntries(COLUMN_IDS.map((id) => [id, columns.includes(id)])) as Asked;

/** Pages of matters by key, one after another; a list names nobody, so no purpose is stated for it. */
export function useMatters(search: MattersSearch, columns: readonly ColumnId[]) {
  const { person, lost } = useSession();
  const { code: _code, stage: _stage, ...asked } = askedOf(columns) as Asked & { code: boolean; stage: boolean };
  const variables = { ...asked, filter: filterOf(search, localDay(new Date())), order: search.sort ?? ('OPENED' as const), first: PAGE };
  const query = useInfiniteQuery({
    queryKey: ['matters', variables],
    enabled: person !== null,
    initialPageParam: null as string | null,
    placeholderData: keepPreviousData,
    queryFn: async ({ pageParam, signal }) => {
      try {
        const { data, withheld } = await ask(MattersDocument, { ...variables, after: pageParam }, null, signal);
        return { ...data.matters, withheld };
      } catch (error) {
        if (error instanceof Refused && error.code === 'UNAUTHENTICATED') lost();
        throw error;
      }
    },
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null),
    retry: false,
    staleTime: 30_000,
  });
  const pages = query.data?.pages;
  const matters = useMemo(() => (pages ? pages.flatMap(({ nodes }) => nodes) : NONE), [pages]);
  const withheld = useMemo(() => byCoordinate(pages?.flatMap((page) => page.withheld) ?? []), [pages]);
  return {
    matters,
    withheld,
    error: query.error instanceof Refused ? query.error : null,
    loading: query.isPending,
    stale: query.isPlaceholderData,
    hasMore: query.hasNextPage,
    more: query.fetchNextPage,
    loadingMore: query.isFetchingNextPage,
    retry: () => void query.refetch(),
  };
}

/** Each field and reason once, however many rows and pages it stands in. */
const byCoordinate = (all: readonly Withheld[]): ReadonlyMap<string, Withheld> =>
  new Map(all.toReversed().map((one) => [one.coordinate, one]));
