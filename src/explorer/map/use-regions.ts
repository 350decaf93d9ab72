import { useMemo } from 'react';
import { drawnOutlines } from './drawn-outlines.js';
import type { Region, World } from './region.js';
import { regionsOf } from './regions-of.js';

const kept = new Map<World, readonly Region[]>();

/** The regions of a world; putting them together takes a moment, so it is done once. */
export function useRegions(world: World): readonly Region[] {
  return useMemo(() => {
    const regions = kept.get(world) ?? regionsOf(drawnOutlines, world);
    kept.set(world, regions);
    return regions;
  }, [world]);
}
