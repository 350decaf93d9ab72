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

interface Untold {
  readonly entry: Withheld;
  /** The classes for which it holds. */
  readonly mask: bigint;
}

/** What a place of a statement may have to tell uncounted, worked out at its first answer. */
const untold = new WeakMap<Site, readonly Untold[]>();

function uncounted(site: Site, classes: ReadonlySet<number>, table: PermissionTable): Withheld[] {
  const possible = untold.get(site) ?? untoldOf(site, table);
  untold.set(site, possible);
  return possible.filter(({ mask }) => [...classes].some((cls) => holds(mask, cls))).map(({ entry }) => entry);
}

function untoldOf(site: Site, table: PermissionTable): Untold[] {
  return site.coordinates.flatMap(({ coordinate, fates, uncounted }) => {
    const row = table[coordinate];
    if (!uncounted || !row || !isFieldRow(row)) return [];
    return REASONS.flatMap((reason) => {
      const mask = fates.reduce((union, masks) => union | (masks.get(reason) ?? 0n), 0n);
      return mask === 0n ? [] : [{ mask, entry: { coordinate, reason, basis: row.ground, contact: row.office ?? '' } }];
    });
  });
}

const byCoordinate = (a: Withheld, b: Withheld): number =>
  a.coordinate < b.coordinate ? -1 : a.coordinate > b.coordinate ? 1 : REASONS.indexOf(a.reason) - REASONS.indexOf(b.reason);
