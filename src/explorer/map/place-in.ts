import type { Outlines } from './outlines.js';
import type { World } from './region.js';

/** An administrative unit as the hub names it; its code alone may mean another unit on another day. */
export interface Unit {
  readonly code?: string | null;
  readonly level?: string | null;
  readonly validFrom?: string | null;
}

const TWO_LEVELS_SINCE = '2025-07';

interface Placed {
  readonly district: string | null;
  readonly commune: string | null;
}

function placed({ communes, districts, former }: Outlines, { code, level, validFrom }: Unit): Placed {
  if (level === 'DISTRICT') return { district: districts.find((one) => one.code === code)?.code ?? null, commune: null };
  if (level !== 'COMMUNE') return { district: null, commune: null };
  if ((validFrom ?? '') >= TWO_LEVELS_SINCE) {
    const commune = communes.find((one) => one.code === code);
    return { district: commune?.districts.join('+') ?? null, commune: commune?.code ?? null };
  }
  const [, district = null, commune = null] = former.find(([one]) => one === code) ?? [];
  return { district, commune };
}

/** The region of a world in which a unit of any day lies; null for what lies outside, or is not known that exactly. */
export function placeIn(outlines: Outlines, world: World, unit: Unit | null | undefined): string | null {
  if (!unit) return null;
  const { district, commune } = placed(outlines, unit);
  return world === '2019' ? district : commune;
}
