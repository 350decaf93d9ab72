import { type Counted, shownCounts } from '../../../src/mobile-trials/fairness/shown-counts.js';

const of = (dimension: string, ...rows: [string, number, number][]): Counted[] =>
  rows.map(([value, tried, road]) => ({ dimension, value, tried, road }));

it('shows what is large, with its share', () => {
  const shown = shownCounts(of('OFFENCE', ['150', 20, 8], ['151', 25, 10]), 5);

  expect(shown).toEqual([
    { dimension: 'OFFENCE', value: '150', name: null, tried: 20, triedOnTheRoad: 8, share: 0.4, suppressed: false },
    { dimension: 'OFFENCE', value: '151', name: null, tried: 25, triedOnTheRoad: 10, share: 0.4, suppressed: false },
  ]);
});

it('hides how many were tried on the road where few were not', () => {
  const [first, second] = shownCounts(of('OFFENCE', ['150', 20, 18], ['151', 30, 10]), 5);

  expect(first).toMatchObject({ tried: 20, triedOnTheRoad: null, share: null, suppressed: true });
  expect(second).toMatchObject({ tried: 30, triedOnTheRoad: null, share: null, suppressed: true });
});

it('hides a measure everywhere where one dimension would give it away', () => {
  const shown = shownCounts(
    [...of('OFFENCE', ['150', 5, 0]), ...of('SENTENCE', ['A', 1, 0], ['B', 1, 0], ['C', 1, 0], ['D', 1, 0], ['E', 1, 0])],
    5,
  );

  expect(shown.every(({ tried, triedOnTheRoad }) => tried === null && triedOnTheRoad === null)).toBe(true);
});

/** All numbers that somebody could put into the hidden cells, knowing the totals and what is shown. */
function fillings(cells: readonly (number | null)[], total: number, least: number): number[][] {
  const known = cells.reduce<number>((sum, cell) => sum + (cell ?? 0), 0);
  const open = cells.filter((cell) => cell === null).length;
  const fill = (left: number, slots: number): number[][] => {
    if (slots === 0) return left === 0 ? [[]] : [];
    const ways: number[][] = [];
    for (let one = least; one <= left; one += 1) ways.push(...fill(left - one, slots - 1).map((rest) => [one, ...rest]));
    return ways;
  };
  return fill(total - known, open);
}

it('leaves every hidden count several ways to be, for all lists of three small numbers', () => {
  for (let a = 1; a <= 9; a += 1)
    for (let b = 1; b <= 9; b += 1)
      for (let c = 1; c <= 9; c += 1) {
        const rows = of('OFFENCE', ['A', a, 0], ['B', b, 0], ['C', c, 0]);
        const cells = shownCounts(rows, 5).map(({ tried }) => tried);
        if (cells.every((cell) => cell === null) || !cells.includes(null)) continue;
        const ways = fillings(cells, a + b + c, 1);
        for (let at = 0; at < (ways[0]?.length ?? 0); at += 1) expect(new Set(ways.map((way) => way[at])).size).toBeGreaterThanOrEqual(5);
      }
});
