import { asksHandling } from '../permissions/plan.js';
import { below, type Collected } from './collect.js';
import { type Compilation, isUncounted, type Scope, type SelectedCoordinate } from './compilation.js';
import { bitsDeciding } from './items-one-by-one.js';
import type { RowsModel, TypeModel } from './model.js';

/** Opens a place where matters come out: its mark carries the place, the matter and its class, for the trail and for what is told uncounted. */
export function openSite(compilation: Compilation, scope: Scope, selection: Collected, matterColumn = 'id'): string {
  const coordinates = new Map<string, SelectedCoordinate>();
  gather(compilation, scope, scope.type, scope.rows, selection, coordinates);
  const index = compilation.sites.push({ coordinates: [...coordinates.values()] }) - 1;
  return `'${index}:' || ${scope.alias}.${matterColumn} || ':' || ${scope.cls} as "~m"`;
}

/** Every coordinate selected in this matter, whether or not its container is shown. */
function gather(
  compilation: Compilation,
  scope: Scope,
  type: TypeModel,
  rows: RowsModel | null,
  selection: Collected,
  found: Map<string, SelectedCoordinate>,
): void {
  for (const nodes of selection.values()) {
    const name = nodes[0]?.name.value ?? '';
    if (name === '__typename') continue;
    const field = compilation.model.field(type, name);
    const row = type.page ? null : scope.plan.fieldRow(field.coordinate);
    if (row && !row.labels.every((label) => label === 'ALWAYS')) {
      const fates = scope.plan.fates(field.coordinate, field.coarse, bitsDeciding(compilation.model, field, rows));
      const uncounted = isUncounted(row.labels);
      // What is told from the plan follows from the class alone, and so needs all of it, also below a withheld container.
      if (uncounted && asksHandling(fates)) compilation.usesHandling = true;
      found.set(field.coordinate, { coordinate: field.coordinate, fates, uncounted });
    }
    const next = field.scalar === '' ? compilation.model.type(field.type) : null;
    if (next && !next.rows?.isMatter) gather(compilation, scope, next, next.rows ?? rows, below(compilation.document, nodes), found);
  }
}
