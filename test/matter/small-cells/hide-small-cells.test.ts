import { hideSmallCells } from '../../../src/matter/small-cells/hide-small-cells.js';

const tried = (...counts: number[]) => counts.map((count) => ({ count, least: 1, most: null }));
const hidden = (...counts: number[]) => [...hideSmallCells(tried(...counts), 5).cells].sort((a, b) => a - b);

it.each([
  ['nothing where nothing is small', [5, 6, 20], []],
  ['the smallest other one with the only small one', [2, 9, 30], [0, 1]],
  ['two that leave each other room', [4, 4, 30], [0, 1]],
  ['a third where two ones add up to what only ones do', [1, 1, 9, 30], [0, 1, 2]],
  ['one more where five ones would be known from their sum', [1, 1, 1, 1, 1, 8, 30], [0, 1, 2, 3, 4, 5]],
  ['the first of equal ones', [3, 7, 7], [0, 1]],
])('hides %s', (_, counts, expected) => {
  expect(hidden(...counts)).toEqual(expected);
});

it('says when hiding all of them is not enough', () => {
  expect(hideSmallCells(tried(3), 5).safe).toBe(false);
  expect(hideSmallCells(tried(1, 1, 1, 1, 1), 5).safe).toBe(false);
  expect(hideSmallCells(tried(2, 4), 5).safe).toBe(true);
});
