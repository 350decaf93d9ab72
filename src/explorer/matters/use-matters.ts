import { useMemo } from 'react';
import { ask, type Withheld } from '../api/ask.js';
import { usePages } from '../api/use-pages.js';
import { MattersDocument, type MattersQuery } from '../generated/operations.js';
import { localDay } from '../shown/dates.js';
import { COLUMN_IDS, type ColumnId } from './columns.js';
import { filterOf } from './filter-of.js';
import type { MattersSearch } from './search.js';

export type MatterRow = MattersQuery['matters']['nodes'][number];

const PAGE = 100;

/** One comes back to the list from one of its matters. */
const WHILE_ONE_IS_READ = 300_000;

const NONE: readonly MatterRow[] = [];

type Asked = Readonly<Record<Exclude<ColumnId, 'code' | 'stage'>, boolean>>;

/** Only what is shown is asked for. */
const askedOf = (columns: readonly ColumnId[]): Asked => Object.fromEntries(COLUMN_IDS.map((id) => [id, columns.includes(id)])) as Asked;

/** Pages of matters by key, one after another; a list names nobody, so no purpose is stated for it. */
export function useMatters(search: MattersSearch, columns: readonly ColumnId[]) {
  const { code: _code, stage: _stage, ...asked } = askedOf(columns) as Asked & { code: boolean; stage: boolean };
  const variables = { ...asked, filter: filterOf(search, localDay(new Date())), order: search.sort ?? ('OPENED' as const), first: PAGE };
  const { pages, ...list } = usePages(
    ['matters', variables],
    async (after, signal) => {
      const { data, withheld } = await ask(MattersDocument, { ...variables, after }, null, signal);
      return { ...data.matters, withheld };
    },
    { gcTime: WHILE_ONE_IS_READ },
  );
  const matters = useMemo(() => (pages ? pages.flatMap(({ nodes }) => nodes) : NONE), [pages]);
  const withheld = useMemo(() => byCoordinate(pages?.flatMap((page) => page.withheld) ?? []), [pages]);
  return { matters, withheld, ...list };
}

/** Each field and reason once, however many rows and pages it stands in. */
const byCoordinate = (all: readonly Withheld[]): ReadonlyMap<string, Withheld> =>
  new Map(all.toReversed().map((one) => [one.coordinate, one]));
