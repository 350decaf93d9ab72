import { hideTogether } from '../../matter/small-cells/hide-together.js';

/** Trials of one value of a dimension, as counted. */
export interface Counted {
  readonly dimension: string;
  readonly value: string;
  /** What the value is called, where it is a place. */
  readonly name?: string | null;
  readonly tried: number;
  readonly road: number;
}

/** The same as far as it may be shown. */
export interface ShownCount {
  readonly dimension: string;
  readonly value: string;
  readonly name: string | null;
  readonly tried: number | null;
  readonly triedOnTheRoad: number | null;
  readonly share: number | null;
  readonly suppressed: boolean;
}

/** Every dimension adds up to the same totals: a measure that one of them cannot hide safely is hidden in all. */
export function shownCounts(counted: readonly Counted[], threshold: number): readonly ShownCount[] {
  const dimensions = [...new Set(counted.map(({ dimension }) => dimension))].map((one) =>
    counted.filter(({ dimension }) => dimension === one),
  );
  const tried = hideTogether(
    dimensions.map((rows) => rows.map((row) => ({ count: row.tried, least: 1, most: null }))),
    threshold,
  );
  const triedHidden = (dimension: number, at: number) => !tried.safe || tried.hidden[dimension]?.cells.has(at) === true;
  const road = hideTogether(
    dimensions.map((rows, dimension) =>
      rows.map((row, at) => ({ count: row.road, least: 0, most: triedHidden(dimension, at) ? null : row.tried })),
    ),
    threshold,
  );
  const roadHidden = (dimension: number, at: number) => !road.safe || road.hidden[dimension]?.cells.has(at) === true;
  return dimensions.flatMap((rows, dimension) =>
    rows.map((row, at) => shown(row, triedHidden(dimension, at) ? null : row.tried, roadHidden(dimension, at) ? null : row.road)),
  );
}

function shown({ dimension, value, name = null }: Counted, tried: number | null, triedOnTheRoad: number | null): ShownCount {
  const share = shareOf(tried, triedOnTheRoad);
  return { dimension, value, name, tried, triedOnTheRoad, share, suppressed: tried === null || triedOnTheRoad === null };
}

export const shareOf = (tried: number | null, triedOnTheRoad: number | null): number | null =>
  tried === null || triedOnTheRoad === null ? null : Math.round((triedOnTheRoad / tried) * 1000) / 1000;
