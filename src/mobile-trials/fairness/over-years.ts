import { sumOver } from '../../matter/small-cells/sum-over.js';
import { type Counted, type ShownCount, shareOf, shownCounts } from './shown-counts.js';

/** Something that was counted in one year. */
export interface OfYear {
  readonly year: number;
}

const yearsOf = (rows: readonly OfYear[]): readonly number[] => [...new Set(rows.map(({ year }) => year))];

/** The cells of each year, hidden within that year, and then added up. */
export function countsOverYears(counted: readonly (Counted & OfYear)[], thresholdOf: (year: number) => number): readonly ShownCount[] {
  const shown = yearsOf(counted).flatMap((one) =>
    shownCounts(
      counted.filter(({ year }) => year === one),
      thresholdOf(one),
    ),
  );
  const keyOf = ({ dimension, value }: Pick<Counted, 'dimension' | 'value'>) => `${dimension} ${value}`;
  return [...new Set(counted.map(keyOf))].map((key) => added(shown.filter((cell) => keyOf(cell) === key)));
}

function added(cells: readonly ShownCount[]): ShownCount {
  const [{ dimension, value, name }] = cells as readonly [ShownCount, ...ShownCount[]];
  const tried = sumOver(cells.map((cell) => cell.tried));
  const triedOnTheRoad = sumOver(cells.map((cell) => cell.triedOnTheRoad));
  return {
    dimension,
    value,
    name,
    tried,
    triedOnTheRoad,
    share: shareOf(tried, triedOnTheRoad),
    suppressed: tried === null || triedOnTheRoad === null,
  };
}
