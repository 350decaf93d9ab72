import { useCallback } from 'react';
import { drawnOutlines } from '../map/drawn-outlines.js';
import type { World } from '../map/region.js';

/** Whether a unit of a world is one that the map draws. */
export function useOnMap(world: World): (code: string) => boolean {
  return useCallback(
    (code) => (world === '2019' ? drawnOutlines.districts : drawnOutlines.communes).some((one) => one.code === code),
    [world],
  );
}
