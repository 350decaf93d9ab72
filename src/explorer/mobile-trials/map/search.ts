import { readAddress } from '../../app/read-address.js';
import type { MapView, World } from '../../map/region.js';

/** What the address of the map holds: which cases, in which administrative world, drawn or as a table. */
export interface TrialMapSearch {
  readonly show?: 'candidates' | undefined;
  readonly world?: World | undefined;
  readonly view?: MapView | undefined;
}

const FORMS: Readonly<Record<keyof TrialMapSearch, RegExp>> = {
  show: /^candidates$/,
  world: /^(2019|2025)$/,
  view: /^table$/,
};

/** The map as it opens stands in no address. */
export const readTrialMapSearch = (raw: Record<string, unknown>): TrialMapSearch => readAddress(raw, FORMS);
