import type { GroundName } from '../ground-kinds.js';

interface Sensitivity {
  readonly kind?: GroundName | null;
  readonly weightAtSwap?: number | null;
  readonly rival?: { readonly code: string } | null;
}

interface Weighed {
  readonly kind?: GroundName | null;
  readonly weight?: number | null;
}

export interface Swap {
  readonly ground: GroundName;
  readonly rival: string;
  readonly weight: number;
  /** Whether the weight has to grow as far, or to fall as far. */
  readonly sign: '≥' | '≤';
  /** How far away it is from the weight that was used. */
  readonly distance: number;
}

/** Where this matter would change places, the nearest weight first. */
export function swapsOf(sensitivity: readonly Sensitivity[], grounds: readonly Weighed[]): readonly Swap[] {
  const swaps = sensitivity.flatMap(({ kind, weightAtSwap, rival }): Swap[] => {
    const used = grounds.find((ground) => ground.kind === kind)?.weight;
    if (!kind || !rival || typeof weightAtSwap !== 'number' || typeof used !== 'number') return [];
    return [
      {
        ground: kind,
        rival: rival.code,
        weight: weightAtSwap,
        sign: weightAtSwap >= used ? '≥' : '≤',
        distance: Math.abs(weightAtSwap - used),
      },
    ];
  });
  return swaps.toSorted((one, other) => one.distance - other.distance);
}
