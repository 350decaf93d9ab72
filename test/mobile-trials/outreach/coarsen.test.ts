import { coarsen, type Inhabitants } from '../../../src/mobile-trials/outreach/coarsen.js';
import { fitting, narrowCombinations, type Share } from '../../../src/mobile-trials/outreach/fitting.js';

const share = (attribute: string, value: string, partsPerMillion: number, wider: string | null = null): Share => ({
  attribute,
  value,
  partsPerMillion,
  wider,
});
const MONTH = share('TIME', 'MONTH', 20_000, 'YEAR');
const YEAR = share('TIME', 'YEAR', 240_000);
const WOMAN = share('SEX', 'FEMALE', 500_000);
const YOUNG = share('AGE_BAND', '18_24', 100_000, '18_29');
const YOUNGER = share('AGE_BAND', '18_29', 200_000);
const NEIGHBOUR = share('RELATION', 'NEIGHBOUR', 80_000);
const ALL = [MONTH, YEAR, WOMAN, YOUNG, YOUNGER, NEIGHBOUR];
const PLACES: Inhabitants = { COMMUNE: 30_000, DISTRICT: 150_000, PROVINCE: 3_000_000 };

it.each([
  ['all who live there', 30_000, [], 30_000],
  ['half of them', 30_000, [WOMAN], 15_000],
  ['a tenth of the half', 30_000, [WOMAN, YOUNG], 1500],
  ['rounded down', 999, [MONTH], 19],
  ['nobody where nobody is known', 0, [WOMAN], 0],
])('counts %s', (_, inhabitants, shares, expected) => {
  expect(fitting(inhabitants, shares)).toBe(expected);
});

it('says which attributes together name too few, and none that hold others', () => {
  // 30000 × 0.02 × 0.1 = 60 × 0.08 = 4; 30000 × 0.02 × 0.08 = 48; 30000 × 0.1 × 0.08 = 240
  expect(narrowCombinations(30_000, [MONTH, YOUNG, NEIGHBOUR], 10)).toEqual([{ attributes: ['TIME', 'AGE_BAND', 'RELATION'], fitting: 4 }]);
  // 30000 × 0.02 × 0.08 = 48 is below 50, and then with the age as well
  expect(narrowCombinations(30_000, [MONTH, YOUNG, NEIGHBOUR], 50)).toEqual([{ attributes: ['TIME', 'RELATION'], fitting: 48 }]);
  expect(narrowCombinations(8, [], 10)).toEqual([{ attributes: [], fitting: 8 }]);
  expect(narrowCombinations(30_000, [WOMAN], 10)).toEqual([]);
});

it.each([
  // 30000 × 0.24 × 0.1 × 0.08 = 57
  ['the year instead of the month', 10, { place: 'COMMUNE', values: ['YEAR', '18_24', 'NEIGHBOUR'] }],
  // 150000 × 0.24 × 0.1 × 0.08 = 288
  ['the former district instead of the commune', 58, { place: 'DISTRICT', values: ['YEAR', '18_24', 'NEIGHBOUR'] }],
  // 150000 × 0.24 × 0.2 × 0.08 = 576
  ['a wider band of ages', 289, { place: 'DISTRICT', values: ['YEAR', '18_29', 'NEIGHBOUR'] }],
  // 150000 × 0.24 × 0.2 = 7200
  ['no relation', 577, { place: 'DISTRICT', values: ['YEAR', '18_29'] }],
])('suggests %s when that is enough', (_, least, expected) => {
  const found = coarsen({ place: 'COMMUNE', shares: [MONTH, YOUNG, NEIGHBOUR] }, PLACES, ALL, least);

  expect({ place: found?.place, values: found?.shares.map(({ value }) => value) }).toEqual(expected);
});

it('goes to the province where no former district is around, and gives up where nothing helps', () => {
  const nowhere: Inhabitants = { ...PLACES, DISTRICT: null };

  expect(coarsen({ place: 'COMMUNE', shares: [] }, nowhere, ALL, 40_000)?.place).toBe('PROVINCE');
  expect(coarsen({ place: 'PROVINCE', shares: [] }, PLACES, ALL, 3_000_001)).toBeNull();
});
