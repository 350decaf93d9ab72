import { reachOf } from './cell.js';
import type { Collected } from './collect.js';
import { isCoarse } from '../permissions/profile.js';
import type { Compilation, Scope } from './compilation.js';
import { guardedValues } from './guarded-value.js';
import type { FieldModel } from './model.js';
import type { ComputeRead } from './reads.js';

/** A value to be computed after reading: the statement leaves what it needs, with the class of its matter. */
export function computeCell(compilation: Compilation, scope: Scope, field: FieldModel, read: ComputeRead, selection: Collected): string {
  const { plan } = scope;
  if (scope.cls !== null) compilation.usesHandling = true;
  const sameAs = leftBefore(compilation, scope, read);
  const index =
    compilation.computed.push({
      read,
      plan,
      sameAs,
      type: field.type,
      isList: field.isList,
      coarse: isCoarse(plan.profile),
      selection,
      atMoment: scope.moment !== undefined,
    }) - 1;
  if (sameAs !== null) return `'{"~h":${index},"~e":0}'::json`;
  leave(compilation, scope, read, index);
  const data = `(select row_to_json("~d") from (select ${needsOf(compilation, scope, read)}) "~d") as d`;
  return `(select row_to_json("~r") from (select ${index} as "~h", ${data}, ${scope.cls ?? '-1'} as c, 0 as "~e") "~r")`;
}

const needsOf = (compilation: Compilation, scope: Scope, read: ComputeRead): string =>
  [
    ...read.needs.map((column) => `${scope.alias}.${column}`),
    ...(read.args ?? []).map((name) => `${scope.args?.get(name) ?? 'null::text'} as "@${name}"`),
    ...guardedValues(compilation, scope, read.guarded ?? {}),
  ].join(', ');

/** A cell of the same object that needs the same and stands in the answer wherever this one does. */
function leftBefore(compilation: Compilation, scope: Scope, read: ComputeRead): number | null {
  const left = compilation.needsLeft.get(scope.object ?? scope) ?? [];
  const needs = named(read);
  const mine = reaches(scope);
  const found = left.find((one) => one.needs === needs && mine.every((mask, i) => (mask & ~(one.reaches[i] ?? 0n)) === 0n));
  return found?.index ?? null;
}

function leave(compilation: Compilation, scope: Scope, read: ComputeRead, index: number): void {
  const object = scope.object ?? scope;
  const left = compilation.needsLeft.get(object) ?? [];
  compilation.needsLeft.set(object, [...left, { index, needs: named(read), reaches: reaches(scope) }]);
}

const named = ({ needs, args, guarded }: ComputeRead): string => JSON.stringify([needs, args, guarded]);

const reaches = (scope: Scope): readonly bigint[] =>
  Array.from({ length: 1 << (scope.bits?.each.length ?? 0) }, (_, combination) => reachOf(scope, combination));
