import { isShown } from './cell.js';
import type { Compilation, Scope } from './compilation.js';
import type { ItemLabels } from './filter-definition.js';
import type { RowsModel } from './model.js';
import { bitsOf } from './rows-scope.js';

/** The row condition of a list whose items carry labels of their own: kinds that share a condition share an arm; unknown kinds are left out. */
export function itemCondition(compilation: Compilation, given: Scope, items: ItemLabels): string {
  const scope = items.owner ? ownedBy(compilation, given, items.owner) : given;
  const arms = new Map<string, string[]>();
  for (const coordinate of scope.plan.coordinates(`${items.prefix}:`)) {
    const condition = isShown(compilation, scope, coordinate);
    if (condition !== 'false') arms.set(condition, [...(arms.get(condition) ?? []), coordinate.slice(items.prefix.length + 1)]);
  }
  const written = [...arms].map(([condition, kinds]) => {
    const list = kinds.map((kind) => `'${kind}'`).join(', ');
    return `(${scope.alias}.${items.column} in (${list}) and ${condition})`;
  });
  return written.length === 0 ? 'false' : `(${written.join(' or ')})`;
}

/** Rows that stand for an item of another table are owned as that item is. */
function ownedBy(compilation: Compilation, scope: Scope, owner: string): Scope {
  const rows: RowsModel = { table: '', owner, bits: ['owner'], maskColumns: new Set() };
  return { ...scope, rows, bits: bitsOf(compilation, rows, scope.alias) };
}
