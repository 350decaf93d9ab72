import type { Argument } from './argument.js';
import { isShown } from './cell.js';
import { coarsens } from './column.js';
import type { Compilation, Scope } from './compilation.js';
import { refused } from './refused.js';
import { hasAny, leastSeen } from './least-seen.js';
import type { FieldModel } from './model.js';
import type { ConnectionRead, OrderColumn } from './reads.js';

/** An order as SQL: what it sorts by, what a cursor keeps of a row, and which rows it leaves out. */
interface Order {
  readonly name: string;
  readonly sql: string;
  readonly values: string;
  readonly conditions: readonly string[];
  readonly terms: readonly Term[];
  readonly descending: boolean;
  readonly coordinate: string;
}

interface Term {
  readonly sql: string;
  readonly type: string;
}

export function orderOf(
  compilation: Compilation,
  scope: Scope,
  field: FieldModel,
  read: ConnectionRead,
  argument: Argument | undefined,
): Order {
  const name = typeof argument?.value === 'string' ? argument.value : read.defaultOrder;
  const definition = read.orders[name];
  if (!definition) throw new Error(`${field.coordinate} has no order ${name}`);
  const [leading, ...others] = definition.columns;
  const conditions = leading ? sightOf(compilation, scope, leading) : [];
  const ties = others.filter((column) => seenEverywhere(compilation, scope, column));
  const terms = [...(leading ? [leading] : []), ...ties, { column: 'id', type: 'uuid' as const }].map((column) =>
    term(compilation, scope, column),
  );
  const direction = definition.descending ? ' desc' : '';
  return {
    name,
    sql: ` order by ${terms.map(({ sql }) => sql + direction).join(', ')}`,
    values: `row(${[`'${field.coordinate}'::text`, `'${name}'::text`, ...terms.map(({ sql }) => sql)].join(', ')})`,
    conditions,
    terms,
    descending: definition.descending ?? false,
    coordinate: field.coordinate,
  };
}

/** Rows whose sort field is not shown are left out; a field closed in every case is refused. */
function sightOf(compilation: Compilation, scope: Scope, column: OrderColumn): string[] {
  if (column.least) return [hasAny(scope.alias, column.least), `${leastSeen(compilation, scope, column.least)} is not null`];
  const coordinates = column.greatest ? Object.values(column.greatest).slice(0, 1) : column.coordinate ? [column.coordinate] : [];
  return coordinates.flatMap((coordinate) => {
    const shown = isShown(compilation, scope, coordinate, compilation.model.fieldAt(coordinate)?.coarse);
    if (shown === 'false') throw refused(coordinate);
    return shown === 'true' ? [] : [shown];
  });
}

/** A tie is broken only by what the caller sees in every row. */
const seenEverywhere = (compilation: Compilation, scope: Scope, { coordinate }: OrderColumn): boolean =>
  coordinate === undefined || isShown(compilation, scope, coordinate, compilation.model.fieldAt(coordinate)?.coarse) === 'true';

function term(compilation: Compilation, scope: Scope, column: OrderColumn): Term {
  const type = column.type ?? 'text';
  if (column.greatest) {
    const seen = Object.entries(column.greatest).map(
      ([name, coordinate]) => `case when ${isShown(compilation, scope, coordinate)} then ${scope.alias}.${name} end`,
    );
    return { sql: `coalesce(greatest(${seen.join(', ')}), '-infinity'::timestamptz)`, type };
  }
  if (column.least) return { sql: leastSeen(compilation, scope, column.least), type };
  const value = `${scope.alias}.${column.column}`;
  const field = column.coordinate ? compilation.model.fieldAt(column.coordinate) : null;
  if (field && coarsens(scope, field)) return { sql: `coalesce(left(${value}::text, 7), '')`, type };
  return { sql: type === 'text' ? `coalesce(${value}::text, '')` : value, type };
}

/** Rows after the one that the cursor names. */
export function keyset(compilation: Compilation, order: Order, after: Argument): string {
  const values = order.terms.map((term, i) =>
    compilation.parameters.add(
      term.type,
      (inputs) => inputs.openCursor(after.get(inputs), order.coordinate, order.name, order.terms.length)[i],
    ),
  );
  const terms = order.terms.map(({ sql }) => sql);
  return `(${terms.join(', ')}) ${order.descending ? '<' : '>'} (${values.join(', ')})`;
}
