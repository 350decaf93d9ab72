import type { MapView, World } from '../../map/region.js';

/** What the address of the map holds: which cases, in which administrative world, drawn or as a table. */
export interface TrialMapSearch {
  readonly show?: 'candidates' | undefined;
  readonly world?: World | undefined;
  readonly view?: MapView | undefined;
}

const WORLDS: readonly string[] = ['2019', '2025'] satisfies readonly World[];

/** The map as it opens stands in no address. */
export function readTrialMapSearch({ show, world, view }: Record<string, unknown>): TrialMapSearch {
  return {
    ...(show === 'candidates' ? { show } : {}),
    ...(WORLDS.includes(String(world)) ? { world: String(world) as World } : {}),
    ...(view === 'table' ? { view } : {}),
  };
}
