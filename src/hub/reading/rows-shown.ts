import { isShown } from './cell.js';
import type { Compilation, Scope } from './compilation.js';
import type { FieldModel } from './model.js';
import { itemsOneByOne } from './items-one-by-one.js';

/** Which rows of a list are in it, and what stands there where none is. */
interface RowsShown {
  readonly conditions: readonly string[];
  readonly none: string;
}

const EMPTY = `'[]'::json`;

/**
 * A list that shows its rows one by one holds those in which the caller is shown what the list is protected as: the same that a question by
 * their number would find. An empty list says that there are none, which is told only to those who see every row: to others it is null.
 */
export function rowsShown(compilation: Compilation, scope: Scope, inner: Scope, field: FieldModel): RowsShown {
  if (!itemsOneByOne(compilation.model, field)) return { conditions: [], none: EMPTY };
  const condition = isShown(compilation, inner, field.coordinate, field.coarse);
  const everyRow = isShown(compilation, { ...scope, rows: null, bits: null }, field.coordinate, field.coarse);
  return { conditions: condition === 'true' ? [] : [condition], none: noneOf(everyRow) };
}

function noneOf(everyRow: string): string {
  if (everyRow === 'true') return EMPTY;
  return everyRow === 'false' ? 'null::json' : `case when ${everyRow} then ${EMPTY} end`;
}
