import type { FigureRow } from './figure-row.js';

interface Months {
  readonly months?: number | null;
  readonly count?: number | null;
}

/** Each month of the first year, then the second year, then all that took longer. */
const BINS: readonly (readonly [from: number, to: number])[] = [
  ...Array.from({ length: 13 }, (_, month) => [month, month] as const),
  [13, 24],
  [25, Number.POSITIVE_INFINITY],
];

const named = ([from, to]: readonly [number, number]): string => {
  if (from === to) return String(from);
  return to === Number.POSITIVE_INFINITY ? `≥${from}` : `${from}–${to}`;
};

/** How long a step took, as columns that stand alike for every step; the one that holds the median stands out. */
export function monthsRows(months: readonly Months[], median: number | null): readonly FigureRow[] {
  return BINS.map((bin) => {
    const [from, to] = bin;
    const inside = months.filter((one) => (one.months ?? 0) >= from && (one.months ?? 0) <= to);
    const middle = median === null ? null : Math.floor(median);
    return {
      key: named(bin),
      label: named(bin),
      count: inside.reduce((sum, { count }) => sum + (count ?? 0), 0),
      marked: middle !== null && middle >= from && middle <= to,
    };
  });
}
