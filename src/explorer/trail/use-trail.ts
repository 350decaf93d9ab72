import { ask } from '../api/ask.js';
import { usePages } from '../api/use-pages.js';
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
  const filter = search as TrailFilter;
  const { pages, ...list } = usePages(
    ['trail', inspects, search, oneMatter],
    async (after, signal) => {
      const variables = { first: PAGE, after, filter, ofMatters: !oneMatter };
      if (inspects) return (await ask(FactTrailDocument, variables, null, signal)).data.factTrail;
      return (await ask(MyTrailDocument, variables, null, signal)).data.myTrail;
    },
    { staleTime: 0 },
  );
  const entries: readonly TrailLine[] | undefined = pages?.flatMap(({ nodes }) => nodes);
  return { entries, ...list };
}
