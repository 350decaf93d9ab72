import { isCoarse } from '../permissions/profile.js';
import { HIGH } from '../permissions/words.js';
import type { Compilation, Scope } from './compilation.js';
import type { GuardedValue } from './reads.js';

/** A value for a computed field that is in the statement only where the caller is shown what it comes from. */
export function guardedValue(compilation: Compilation, scope: Scope, value: GuardedValue): string {
  const mask = shownTo(compilation, scope, value);
  if (scope.cls === null || mask === 0n) return 'null::json';
  if (scope.plan.fieldRow(value.coordinate).labels.some((label) => HIGH.has(label))) compilation.high = true;
  compilation.usesHandling = true;
  const alias = compilation.alias('g');
  const keys = Object.entries(value.on).map(([theirs, ours]) => `${alias}.${theirs} = ${scope.alias}.${ours}`);
  const read = `(select to_json(${alias}.${value.column}) from ${value.from} ${alias} where ${keys.join(' and ')} limit 1)`;
  return mask === scope.reach ? read : `case when (${mask}::bigint >> ${scope.cls} & 1) = 1 then ${read} end`;
}

/** The classes in which the coordinate is shown; a caller who gets it less exact does not get it here. */
function shownTo(compilation: Compilation, scope: Scope, { coordinate, holding = [] }: GuardedValue): bigint {
  const coarse = compilation.model.fieldAt(coordinate)?.coarse ?? 'NONE';
  if (coarse !== 'NONE' && isCoarse(scope.plan.profile)) return 0n;
  const allHold = scope.plan.fates(coordinate, coarse, holding).at(-1);
  return (allHold?.get('SHOW') ?? 0n) & scope.reach;
}
