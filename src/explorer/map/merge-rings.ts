import { arcPoints } from './arc-points.js';
import type { Arc, Ring } from './outlines.js';

const unturned = (index: number): number => (index < 0 ? ~index : index);

/** What lies outside of all: an arc that two neighbours share is inside and falls away. */
function outside(rings: readonly Ring[]): readonly number[] {
  const times = new Map<number, number>();
  for (const index of rings.flat()) times.set(unturned(index), (times.get(unturned(index)) ?? 0) + 1);
  return rings.flat().filter((index) => times.get(unturned(index)) === 1);
}

/** Puts neighbours together into the rings around all of them. */
export function mergeRings(rings: readonly Ring[], arcs: readonly Arc[]): readonly Ring[] {
  const left = new Set(outside(rings));
  const beginsAt = (index: number) => String(arcPoints(index, arcs)[0]);
  const endsAt = (index: number) => String(arcPoints(index, arcs).at(-1));
  const merged: number[][] = [];
  for (const first of left) {
    const ring: number[] = [];
    for (let next: number | undefined = first; next !== undefined; ) {
      left.delete(next);
      ring.push(next);
      const end = endsAt(next);
      next = [...left].find((index) => beginsAt(index) === end);
    }
    merged.push(ring);
  }
  return merged;
}
