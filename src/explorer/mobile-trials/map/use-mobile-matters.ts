import { ask } from '../../api/ask.js';
import { usePages } from '../../api/use-pages.js';
import { MobileTrialPlacesDocument, type TrialMode } from '../../generated/operations.js';

const PAGE = 100;

/** Pages of the matters that are tried on the road in one way, newest first; where they come from only where that is drawn. */
export function useMobileMatters(mode: TrialMode, origins: boolean) {
  const variables = { mode, origins, first: PAGE };
  const { pages = [], ...list } = usePages(['mobile-trial-places', variables], async (after, signal) => {
    const { data, withheld } = await ask(MobileTrialPlacesDocument, { ...variables, after }, null, signal);
    return { ...data.matters, withheld };
  });
  return { matters: pages.flatMap(({ nodes }) => nodes), withheld: pages.flatMap(({ withheld }) => withheld), ...list };
}
