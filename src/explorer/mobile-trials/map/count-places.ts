import type { Outlines } from '../../map/outlines.js';
import { placeIn, type Unit } from '../../map/place-in.js';
import type { World } from '../../map/region.js';

export interface Located {
  readonly place?: (Unit & { readonly name?: string | null }) | null;
}

interface Placed<One> {
  readonly counts: ReadonlyMap<string, number>;
  /** Those that lie in no region of this world, or are not known that exactly. */
  readonly elsewhere: readonly One[];
}

/** How many lie in each region of a world. */
export function countPlaces<One extends Located>(outlines: Outlines, world: World, all: readonly One[]): Placed<One> {
  const counts = new Map<string, number>();
  const elsewhere: One[] = [];
  for (const one of all) {
    const region = placeIn(outlines, world, one.place);
    if (region === null) elsewhere.push(one);
    else counts.set(region, (counts.get(region) ?? 0) + 1);
  }
  return { counts, elsewhere };
}
