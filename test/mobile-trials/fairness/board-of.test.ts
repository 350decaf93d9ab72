import { boardOf } from '../../../src/mobile-trials/fairness/board-of.js';

const knowledge = { mobileTrials: { limits: [{ rule: 'SMALL_CELL', amount: 5, validFrom: '1900-01-01', validTo: null }] } };
const counts = { first_day: '2025-01-01', last_day: '2026-12-31', counted: [], held: [], near_missed: [] };

it('does not name a gate that closed for so few trials that it would tell of one of them', () => {
  const nearMissed = [
    { year: 2026, rule: 'VICTIM_CONSENTS', count: 1 },
    { year: 2026, rule: 'ESCORT_POSSIBLE', count: 5 },
  ];

  expect(boardOf({ ...counts, near_missed: nearMissed }, knowledge).nearMissedGates).toEqual([{ rule: 'ESCORT_POSSIBLE', count: 5 }]);
});

it('names a gate with the sum of its years, and not where one of them had a few', () => {
  const nearMissed = [
    { year: 2025, rule: 'COUNSEL', count: 6 },
    { year: 2026, rule: 'COUNSEL', count: 7 },
    { year: 2025, rule: 'ESCORT_POSSIBLE', count: 9 },
    { year: 2026, rule: 'ESCORT_POSSIBLE', count: 1 },
    { year: 2025, rule: 'VICTIM_CONSENTS', count: 5 },
  ];

  expect(boardOf({ ...counts, near_missed: nearMissed }, knowledge).nearMissedGates).toEqual([
    { rule: 'COUNSEL', count: 13 },
    { rule: 'VICTIM_CONSENTS', count: 5 },
  ]);
});

const cell = (year: number, value: string, tried: number, road: number) => ({ year, dimension: 'OFFENCE', value, tried, road });
const by = (...counted: readonly object[]) =>
  boardOf({ ...counts, counted }, knowledge).by.map(({ value, tried, triedOnTheRoad, share }) => [value, tried, triedOnTheRoad, share]);

it('adds up years that may each be shown', () => {
  const cells = [cell(2025, '150', 20, 8), cell(2026, '150', 30, 12), cell(2025, '151', 12, 5), cell(2026, '151', 15, 6)];

  expect(by(...cells)).toEqual([
    ['150', 50, 20, 0.4],
    ['151', 27, 11, 0.407],
  ]);
});

it('hides a sum of which one year is a single trial: without that year the rest is known', () => {
  const cells = [cell(2025, '150', 20, 8), cell(2026, '150', 1, 1), cell(2025, '151', 25, 10), cell(2026, '151', 30, 12)];

  // 2026 hides 151 as well, since the two add up to 31; the year before by itself is shown.
  expect(by(...cells)).toEqual([
    ['150', null, null, null],
    ['151', null, null, null],
  ]);
  expect(by(...cells.filter(({ year }) => year === 2025))).toEqual([
    ['150', 20, 8, 0.4],
    ['151', 25, 10, 0.4],
  ]);
});

it('counts a year in which a value is not there as none', () => {
  expect(by(cell(2025, '150', 20, 8), cell(2025, '151', 25, 10), cell(2026, '151', 30, 12))).toEqual([
    ['150', 20, 8, 0.4],
    ['151', 55, 22, 0.4],
  ]);
});

const held = (year: number, costed: number, cost: number) => ({
  year,
  costed,
  cost,
  attended: costed,
  attended_cost: cost,
  attendance: costed * 100,
});
const cost = (...years: readonly object[]) => {
  const { costPerTrial, costPerAttendee } = boardOf({ ...counts, held: years }, knowledge);
  return [costPerTrial, costPerAttendee];
};

it('tells what a trial costs over all years, and not where one of them had a few', () => {
  expect(cost(held(2025, 5, 50_000), held(2026, 10, 40_000))).toEqual([6_000, 60]);
  expect(cost(held(2025, 5, 50_000), held(2026, 0, 0))).toEqual([10_000, 100]);
  expect(cost(held(2025, 5, 50_000), held(2026, 1, 7_000))).toEqual([null, null]);
  expect(cost()).toEqual([null, null]);
});

it('says what an attendee costs only where enough trials were attended: of a single one it would be its own cost', () => {
  const attended = (year: number, attended: number) => ({
    ...held(year, 6, 60_000),
    attended,
    attended_cost: attended * 8_000,
    attendance: 400,
  });

  expect(cost(attended(2026, 1))).toEqual([10_000, null]);
  expect(cost(attended(2026, 4))).toEqual([10_000, null]);
  expect(cost(attended(2026, 5))).toEqual([10_000, 100]);
  expect(cost(attended(2025, 5), attended(2026, 1))).toEqual([10_000, null]);
});
