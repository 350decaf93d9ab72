import { clearlyBefore } from '../../../src/agencies/police/clearly-before.js';
import { minorAtOffence, minorByYear } from '../../../src/agencies/police/minor-at-offence.js';
import { plausible } from '../../../src/agencies/police/plausible-identifier.js';

it.each([
  ['2019-03-01', '2019-03-02', true],
  ['2019-03-02', '2019-03-02', false],
  ['2019-03', '2019-03-31', false],
  ['2019-02', '2019-03-01', true],
  ['2019', '2019-12-31', false],
  ['2018', '2019', true],
  [null, '2019', false],
])('%s clearly before %s: %s', (one, other, expected) => {
  expect(clearlyBefore(one, other)).toBe(expected);
});

it.each([
  ['2001-06-02', '2019-06-01', null, 'YES', 'UNKNOWN'],
  ['2001-06-01', '2019-06-01', null, 'NO', 'UNKNOWN'],
  ['2001-06', '2019-06-15', null, 'UNKNOWN', 'UNKNOWN'],
  ['2001', '2018-12-31', null, 'YES', 'YES'],
  ['2001', '2020-01-01', null, 'NO', 'NO'],
  ['2001-06-01', '2019-01', '2019-12', 'YES', 'UNKNOWN'],
  ['2001-06-01', null, '2018', 'YES', 'YES'],
  ['2001-06-01', null, '2025', 'UNKNOWN', 'UNKNOWN'],
  [null, '2019-06-01', null, 'UNKNOWN', 'UNKNOWN'],
  ['2001', null, null, 'UNKNOWN', 'UNKNOWN'],
])('born %s, offence from %s to %s: minor %s, by year %s', (birth, from, to, exact, byYear) => {
  expect(minorAtOffence({ birth, from, to })).toBe(exact);
  expect(minorByYear({ birth, from, to })).toBe(byYear);
});

it.each([
  ['CCCD', '082080123456', 1980, 'MALE', true],
  ['CCCD', '082180123456', 1980, 'FEMALE', true],
  ['CCCD', '082205123456', 2005, 'MALE', true],
  ['CCCD', '082080123456', 1980, 'FEMALE', false],
  ['CCCD', '082080123456', 1981, 'MALE', false],
  ['CCCD', '082080123456', null, null, true],
  ['CCCD', '08208012345', 1980, 'MALE', false],
  ['CMND', '123456789', 1980, 'MALE', true],
  ['CMND', '12345678', 1980, 'MALE', false],
  ['PASSPORT', 'C1234567', null, null, true],
] as const)('%s %s of %s, %s: plausible %s', (kind, number, yearOfBirth, sex, expected) => {
  expect(plausible({ kind, number }, { yearOfBirth, sex })).toBe(expected);
});
