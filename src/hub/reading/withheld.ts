import { holds } from '../permissions/matter-class.js';
import type { PermissionTable } from '../permissions/permission-table.js';
import { isFieldRow } from '../permissions/permission-table.js';
import { REASONS, type Reason } from '../permissions/words.js';
import type { Site, WithheldCell } from './compilation.js';

/** One line of `extensions.withheld`. */
export interface Withheld {
  readonly coordinate: string;
  readonly reason: Reason;
  readonly basis: string;
  readonly contact: string;
  readonly count?: number;
}

/** What the marks counted, and what follows from the plan alone for the matters that came out. */
export function withheldOf(
  cells: readonly WithheldCell[],
  counts: ReadonlyMap<number, number>,
  sites: readonly Site[],
  classes: readonly ReadonlySet<number>[],
  table: PermissionTable,
): Withheld[] {
  const counted = [...counts].flatMap(([index, count]) => (cells[index] ? [{ ...cells[index], count }] : []));
  const fromPlan = new Map<string, Withheld>();
  sites.forEach((site, i) => {
    for (const entry of uncounted(site, classes[i] ?? new Set(), table)) fromPlan.set(`${entry.coordinate}|${entry.reason}`, entry);
  });
  return [...counted, ...fromPlan.values()].sort(byCoordinate);
}

function* uncounted(site: Site, classes: ReadonlySet<number>, table: PermissionTable): Generator<Withheld> {
  for (const { coordinate, fates, uncounted } of site.coordinates) {
    const row = table[coordinate];
    if (!uncounted || !row || !isFieldRow(row)) continue;
    for (const reason of REASONS) {
      const applies = [...classes].some((cls) => fates.some((masks) => holds(masks.get(reason) ?? 0n, cls)));
      if (applies) yield { coordinate, reason, basis: row.ground, contact: row.office ?? '' };
    }
  }
}

const byCoordinate = (a: Withheld, b: Withheld): number =>
  a.coordinate < b.coordinate ? -1 : a.coordinate > b.coordinate ? 1 : REASONS.indexOf(a.reason) - REASONS.indexOf(b.reason);
