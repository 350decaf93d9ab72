const CURRENT = '[aria-current="page"], [aria-selected="true"]';

/** Where a row of links or tabs is wider than the screen, the one that one reads is in sight. */
export function bringIntoSight(row: HTMLElement | null): void {
  const current = row?.querySelector<HTMLElement>(CURRENT);
  if (row && current) row.scrollLeft = current.offsetLeft + current.offsetWidth - row.offsetLeft - row.clientWidth;
}
