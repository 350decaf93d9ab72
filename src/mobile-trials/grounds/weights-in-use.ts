import { badInput } from '../../platform/errors.js';
import { type Dated, isInForce } from '../knowledge.js';
import type { GroundKind } from './ground-kind.js';
import './messages.js';

/** A ground as its dated row says it: what of it decides on weights. */
export interface GroundRule extends Dated {
  readonly kind: GroundKind;
  readonly position: number;
  readonly weight: number;
}

export interface WeightGiven {
  readonly kind: GroundKind;
  readonly weight: number;
}

/** The weights that a ranking on that day goes by, in the order of the grounds; what cannot be meant is refused. */
export function weightsInUse(rules: readonly GroundRule[], given: readonly WeightGiven[] | null | undefined, day: string): WeightGiven[] {
  const asked = new Map<GroundKind, number>();
  for (const [index, { kind, weight }] of (given ?? []).entries()) {
    if (asked.has(kind)) throw badInput('grounds.named-twice', { kind }, ['weights', index, 'kind']);
    asked.set(kind, weight);
  }
  const inForce = rules.filter((rule) => isInForce(rule, day)).sort((one, other) => one.position - other.position);
  const weights = inForce.map(({ kind, weight }) => ({ kind, weight: asked.get(kind) ?? weight }));
  if (weights.every(({ weight }) => weight === 0)) throw badInput('grounds.all-zero', {}, ['weights']);
  return weights;
}
