import { isCoarse } from '../permissions/profile.js';
import type { Scope } from './compilation.js';
import type { FieldModel } from './model.js';
import { endedValue } from './rows-then.js';

/** A column of the row at hand, or a key of the list element at hand; `^` names the row around the element. */
export function source(scope: Scope, column: string): string {
  if (column.startsWith('^')) {
    if (!scope.outer) throw new Error(`Nothing stands around ${scope.type.name} for ${column}`);
    return source(scope.outer, column.slice(1));
  }
  return scope.element ? `(${scope.alias}.e ->> '${column}')` : `${scope.alias}.${column}`;
}

/** The value of a column as the field's type has it, as exact as the caller may have it. */
export function columnCell(scope: Scope, field: FieldModel, column: string): string {
  if (scope.element && !coarsens(scope, field)) return `(${scope.alias}.e -> '${column}')`;
  return formed(scope, field, endedValue(scope, column, source(scope, column)), column);
}

/** Where masked, the column that stands beside the value says what is shown; without one, nothing is. */
export function maskedColumn(scope: Scope, field: FieldModel): string {
  const mask = 'column' in field.read ? `${field.read.column}_mask` : '';
  return scope.rows?.maskColumns.has(mask) ? `${scope.alias}.${mask}` : 'null::json';
}

/** The form in which a scalar leaves: less exact for an analyst, identifiers as text. */
export function formed(scope: Scope, field: FieldModel, sql: string, column: string): string {
  if (!coarsens(scope, field)) return field.scalar === 'ID' && !field.isList ? `${sql}::text` : sql;
  if (field.scalar !== 'PlaceName') return `left(${sql}::text, 7)`;
  return scope.rows?.maskColumns.has(`${column}_coarse`) ? `${scope.alias}.${column}_coarse` : 'null::json';
}

export const coarsens = (scope: Scope, field: FieldModel): boolean => field.coarse === 'COARSE' && isCoarse(scope.plan.profile);
