import { isShown } from './cell.js';
import type { Compilation, Scope } from './compilation.js';
import type { ItemLabels } from './filter-definition.js';

/** The row condition of a list whose items carry labels of their own: kinds that share a condition share an arm; unknown kinds are left out. */
export function itemCondition(compilation: Compilation, scope: Scope, items: ItemLabels): string {
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
