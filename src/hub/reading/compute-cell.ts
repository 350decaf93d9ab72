import type { Collected } from './collect.js';
import { isCoarse } from '../permissions/profile.js';
import type { Compilation, Scope } from './compilation.js';
import { guardedValue } from './guarded-value.js';
import type { FieldModel } from './model.js';
import type { ComputeRead } from './reads.js';

/** A value to be computed after reading: the statement leaves what it needs, with the class of its matter. */
export function computeCell(compilation: Compilation, scope: Scope, field: FieldModel, read: ComputeRead, selection: Collected): string {
  const { plan, alias } = scope;
  if (scope.cls !== null) compilation.usesHandling = true;
  const needs = [
    ...read.needs.map((column) => `${alias}.${column}`),
    ...argumentsOf(scope, read),
    ...guardedOf(compilation, scope, read),
  ].join(', ');
  const sameAs = leftBefore(compilation, scope, needs);
  const index =
    compilation.computed.push({ read, plan, sameAs, type: field.type, isList: field.isList, coarse: isCoarse(plan.profile), selection }) -
    1;
  if (sameAs !== null) return `'{"~h":${index},"~e":0}'::json`;
  compilation.needsLeft.get(scope)?.set(needs, index);
  const data = `(select row_to_json("~d") from (select ${needs}) "~d") as d`;
  return `(select row_to_json("~r") from (select ${index} as "~h", ${data}, ${scope.cls ?? '-1'} as c, 0 as "~e") "~r")`;
}

const argumentsOf = ({ args }: Scope, read: ComputeRead): string[] =>
  (read.args ?? []).map((name) => `${args?.get(name) ?? 'null::text'} as "@${name}"`);

const guardedOf = (compilation: Compilation, scope: Scope, read: ComputeRead): string[] =>
  Object.entries(read.guarded ?? {}).map(([name, value]) => `${guardedValue(compilation, scope, value)} as "${name}"`);

/**
 * Cells of one row that depend on no class are written for one and the same scope, so that they stand in the answer together or not at all;
 * a cell that stands in an arm of its own has a scope of its own.
 */
function leftBefore(compilation: Compilation, scope: Scope, needs: string): number | null {
  const left = compilation.needsLeft.get(scope) ?? new Map<string, number>();
  compilation.needsLeft.set(scope, left);
  return left.get(needs) ?? null;
}
