import type { ComputeEnvironment } from '../reading/reads.js';
import { classOf, holds } from './matter-class.js';
import type { Plan } from './plan.js';
import { REASONS } from './words.js';

interface Access {
  readonly relation: string;
  readonly handling: boolean;
  readonly coordinates: readonly unknown[];
}

/** The caller's rights to one matter, from the same plan that reads it; what is hidden behind a field plays no part. */
export function matterAccess({ plan, cls }: ComputeEnvironment): Access {
  const known = classOf(cls);
  return {
    relation: known?.relation ?? 'OUTSIDE',
    handling: known?.handling ?? false,
    coordinates: plan.fieldCoordinates().map((coordinate) => coordinateAccess(plan, coordinate, cls)),
  };
}

function coordinateAccess(plan: Plan, coordinate: string, cls: number) {
  const [masks] = plan.fates(coordinate);
  const fate = [...(masks ?? [])].find(([, mask]) => holds(mask, cls))?.[0];
  const { ground } = plan.fieldRow(coordinate);
  if (fate === 'SHOW' || fate === 'MASK') return { coordinate, outcome: fate, reason: null, ground };
  return { coordinate, outcome: 'WITHHOLD', reason: REASONS.find((reason) => reason === fate) ?? null, ground };
}
