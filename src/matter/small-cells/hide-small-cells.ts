/** A count of a list that adds up to a total which may be known. */
export interface Cell {
  readonly count: number;
  /** The least and the most that the cell could hold for somebody who sees all the rest; null: no bound. */
  readonly least: number;
  readonly most: number | null;
}

export interface Hidden {
  readonly cells: ReadonlySet<number>;
  /** Whether no hidden cell can be worked out even where the list's total is known. */
  readonly safe: boolean;
}

/**
 * Which cells of a list are not shown: those under the threshold or that close to the most they could hold, and as many of the smallest others
 * as it takes that each hidden cell could hold at least as many different numbers as the threshold says.
 */
export function hideSmallCells(cells: readonly Cell[], threshold: number): Hidden {
  const hidden = new Set(cells.flatMap((cell, at) => (isSmall(cell, threshold) ? [at] : [])));
  const bySize = cells.map((cell, at) => ({ ...cell, at })).sort((a, b) => a.count - b.count || a.at - b.at);
  for (const { at } of bySize) {
    if (isSafe(cells, hidden, threshold)) break;
    hidden.add(at);
  }
  return { cells: hidden, safe: isSafe(cells, hidden, threshold) };
}

const isSmall = ({ count, most }: Cell, threshold: number): boolean => count < threshold || (most !== null && most - count < threshold);

/** One hidden cell is what the others leave of the total; several are known when they add up to the least or the most that they could. */
function isSafe(cells: readonly Cell[], hidden: ReadonlySet<number>, threshold: number): boolean {
  if (hidden.size === 0) return true;
  if (hidden.size === 1) return false;
  const all = cells.filter((_, at) => hidden.has(at));
  const over = all.reduce((sum, { count, least }) => sum + count - least, 0);
  const under = all.reduce((sum, { count, most }) => sum + (most === null ? Number.POSITIVE_INFINITY : most - count), 0);
  return over >= threshold - 1 && under >= threshold - 1;
}
