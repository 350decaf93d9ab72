import type { Collected } from './collect.js';
import { isCoarse } from '../permissions/profile.js';
import type { Compilation, Scope } from './compilation.js';
import type { FieldModel } from './model.js';
import type { ComputeRead } from './reads.js';

/** A value to be computed after reading: the statement leaves what it needs, with the class of its matter. */
export function computeCell(compilation: Compilation, scope: Scope, field: FieldModel, read: ComputeRead, selection: Collected): string {
  const { plan, alias } = scope;
  if (scope.cls !== null) compilation.usesHandling = true;
  const index =
    compilation.computed.push({ read, plan, type: field.type, isList: field.isList, coarse: isCoarse(plan.profile), selection }) - 1;
  const needs = read.needs.map((column) => `${alias}.${column}`).join(', ');
  const data = `(select row_to_json("~d") from (select ${needs}) "~d") as d`;
  return `(select row_to_json("~r") from (select ${index} as "~h", ${data}, ${scope.cls ?? '-1'} as c, 0 as "~e") "~r")`;
}
