import { type CountedVictims, victimsOf } from '../../../src/matter/figures/victims-of.js';
import type { VictimCell } from '../../../src/matter/figures/victim-figures.js';

const YEARS = [2019, 2020, 2021, 2022];
const VALUES = { SEX: ['0', '1', '2'], AGE_BAND: ['1', '2', '5', '6'], FORMER_DISTRICT: ['815', '816', '819', null] } as const;
type Dimension = keyof typeof VALUES;

/** The same numbers for the same seed. */
function drawing(seed: number) {
  let state = seed * 2_654_435_761 + 1;
  return (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

/** Persons of one year, each with one value of every dimension: all dimensions add up to the same. */
function province(seed: number): CountedVictims[] {
  const draw = drawing(seed);
  return YEARS.flatMap((year) => {
    const persons = Array.from({ length: draw(40) }, () =>
      Object.fromEntries(
        Object.entries(VALUES).map(([dimension, values]) => [dimension, values[Math.min(draw(values.length), draw(values.length))]]),
      ),
    );
    return (Object.keys(VALUES) as Dimension[]).flatMap((dimension) =>
      VALUES[dimension].flatMap((value) => {
        const n = persons.filter((person) => person[dimension] === value).length;
        return n === 0 ? [] : [{ year, dimension, value, name: value, n }];
      }),
    );
  });
}

const PARTS = { SEX: 'bySex', AGE_BAND: 'byAgeBand', FORMER_DISTRICT: 'byFormerDistrict' } as const;
const CODES: Readonly<Record<string, string>> = {
  ...{ FEMALE: 'SEX 1', MALE: 'SEX 2' },
  ...{ UNDER_6: 'AGE_BAND 1', SIX_TO_TWELVE: 'AGE_BAND 2', EIGHTEEN_TO_TWENTY_NINE: 'AGE_BAND 5', THIRTY_AND_OVER: 'AGE_BAND 6' },
};
const keyOf = (dimension: Dimension, { value = null }: VictimCell): string =>
  value === null ? (dimension === 'SEX' ? 'SEX 0' : `${dimension} null`) : (CODES[value] ?? `${dimension} ${value}`);

/** What somebody works out who asks for every range of years and adds and subtracts: the least and the most that each cell of a year may be. */
function workedOut(counted: readonly CountedVictims[]): Map<string, { least: number; most: number }> {
  const bounds = new Map<string, { least: number; most: number }>();
  const equations: { cells: readonly string[]; sum: number }[] = [];
  // Even if it were known which values there are, each of at least one.
  for (const { year, dimension, value } of counted) bounds.set(`${year} ${dimension} ${value}`, { least: 1, most: 1000 });
  for (const from of YEARS) {
    for (const to of YEARS.filter((year) => year >= from)) {
      const asked = counted.filter(({ year }) => year >= from && year <= to);
      const told = victimsOf(asked);
      const keys = [...bounds.keys()].filter((key) => Number(key.slice(0, 4)) >= from && Number(key.slice(0, 4)) <= to);
      for (const dimension of Object.keys(PARTS) as Dimension[]) {
        const all = keys.filter((key) => key.slice(5).startsWith(`${dimension} `));
        if (typeof told.total === 'number') equations.push({ cells: all, sum: told.total });
        for (const { value, count } of told.byYear ?? []) {
          if (typeof count === 'number') equations.push({ cells: all.filter((key) => key.startsWith(String(value))), sum: count });
        }
        for (const cell of told[PARTS[dimension]] ?? []) {
          if (typeof cell.count === 'number')
            equations.push({ cells: keys.filter((key) => key.slice(5) === keyOf(dimension, cell)), sum: cell.count });
        }
      }
    }
  }
  for (let round = 0; round < 20; round += 1) for (const equation of equations) narrow(bounds, equation);
  return bounds;
}

function narrow(bounds: Map<string, { least: number; most: number }>, { cells, sum }: { cells: readonly string[]; sum: number }): void {
  for (const key of cells) {
    const mine = bounds.get(key) as { least: number; most: number };
    const others = cells.filter((other) => other !== key).map((other) => bounds.get(other) as { least: number; most: number });
    mine.least = Math.max(mine.least, sum - others.reduce((total, { most }) => total + most, 0));
    mine.most = Math.min(mine.most, sum - others.reduce((total, { least }) => total + least, 0));
  }
}

it.each(Array.from({ length: 150 }, (_, seed) => seed))(
  'gives no small cell away, whatever ranges of years are asked for: province %i',
  (seed) => {
    const counted = province(seed);
    const bounds = workedOut(counted);

    for (const { year, dimension, value, n } of counted) {
      const { least, most } = bounds.get(`${year} ${dimension} ${value}`) as { least: number; most: number };
      expect(least).toBeLessThanOrEqual(n);
      expect(most).toBeGreaterThanOrEqual(n);
      if (n < 5) expect([year, dimension, value, n, most - least >= 4]).toEqual([year, dimension, value, n, true]);
    }
  },
);

it('shows what is large, hides the smallest other one with a small one, and in all years together what one of them hides', () => {
  const of = (year: number, dimension: Dimension, value: string, n: number) => ({ year, dimension, value, name: value, n });
  const first = [
    ...[of(2024, 'SEX', '1', 20), of(2024, 'SEX', '2', 10)],
    ...[of(2024, 'AGE_BAND', '5', 18), of(2024, 'AGE_BAND', '6', 12)],
    of(2024, 'FORMER_DISTRICT', '816', 30),
  ];
  const second = [
    ...[of(2025, 'SEX', '1', 19), of(2025, 'SEX', '2', 2)],
    ...[of(2025, 'AGE_BAND', '5', 9), of(2025, 'AGE_BAND', '6', 12)],
    of(2025, 'FORMER_DISTRICT', '816', 21),
  ];
  const counts = (cells: readonly VictimCell[] = []) => cells.map(({ value, count }) => [value, count]);

  expect(counts(victimsOf(first).bySex)).toEqual([
    ['FEMALE', 20],
    ['MALE', 10],
  ]);
  expect(counts(victimsOf(second).bySex)).toEqual([[null, null]]);
  const both = victimsOf([...first, ...second]);
  expect([both.total, counts(both.byYear), counts(both.bySex), counts(both.byAgeBand)]).toEqual([
    51,
    [
      ['2024', 30],
      ['2025', 21],
    ],
    [
      ['FEMALE', null],
      ['MALE', null],
      [null, null],
    ],
    [
      ['EIGHTEEN_TO_TWENTY_NINE', 27],
      ['THIRTY_AND_OVER', 24],
    ],
  ]);
  expect(victimsOf([of(2025, 'SEX', '1', 3), of(2025, 'AGE_BAND', '5', 3), of(2025, 'FORMER_DISTRICT', '816', 3)])).toMatchObject({
    total: null,
  });
});
