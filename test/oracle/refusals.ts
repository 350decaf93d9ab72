import type { Asker } from './asker.js';
import { openSomewhere } from './decide.js';
import { kindOf, labelsOf } from './labels.js';
import { filtersIn, orderOf, type ConnectionRule } from './page.js';
import { CONNECTIONS } from './connections.js';
import { coordinateOf, everyField, type Selected } from './select.js';
import { bitsOfType } from './types.js';

/** Roots that are not for every role: 'Query.x' → 'agency.role'. A root that is not named here is for all. */
const ASK: Readonly<Record<string, readonly string[]>> = {};

/** The coordinates for which the whole operation is refused: closed roots, and filters and sorts by what is closed in every case. */
export function refusedCoordinates(asker: Asker, roots: readonly Selected[]): string[] {
  const closedRoots = roots.map(coordinateOf).filter((root) => !mayAsk(asker, root));
  const asked = everyField(roots).flatMap((selected) => rightsAsked(asker, selected));
  return [...new Set([...closedRoots, ...asked.filter((coordinate) => !isOpen(asker, coordinate))])];
}

function mayAsk({ caller }: Asker, root: string): boolean {
  const roles = ASK[root];
  return roles === undefined || roles.includes(`${caller.agency}.${caller.role}`);
}

function rightsAsked(asker: Asker, selected: Selected): string[] {
  const rule: ConnectionRule | undefined = CONNECTIONS[coordinateOf(selected)];
  if (!rule) return [];
  const filters = filtersIn(rule, selected.args).flatMap(([filter, wanted]) => [
    ...filter.coordinates,
    ...(filter.coordinatesOf?.(wanted) ?? []),
  ]);
  // Only an order that was asked for is refused; the list's own order falls back to what is shown.
  const orders = typeof selected.args.order === 'string' ? orderOf(asker, rule, selected.args).keys : [];
  return [...filters, ...orders.flatMap((key) => key.coordinate ?? [])];
}

function isOpen(asker: Asker, coordinate: string): boolean {
  const labels = labelsOf(coordinate);
  if (labels === null) return false;
  const { caller, oneMatter } = asker;
  const kind = kindOf(asker.typeOf(coordinate));
  return openSomewhere({ caller, oneMatter, coordinate, labels, kind }, bitsOfType(coordinate.split('.')[0] ?? ''));
}
