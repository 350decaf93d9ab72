import { type Cell, type Hidden, hideSmallCells } from './hide-small-cells.js';

/**
 * Which cells are not shown of several lists that add up to the same total: what one of them cannot hide safely is hidden in all, for the
 * others would tell the total.
 */
export function hideTogether(
  lists: readonly (readonly Cell[])[],
  threshold: number,
): { readonly hidden: readonly Hidden[]; readonly safe: boolean } {
  const hidden = lists.map((cells) => hideSmallCells(cells, threshold));
  return { hidden, safe: hidden.every(({ safe }) => safe) };
}
