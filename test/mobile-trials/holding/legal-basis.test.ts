import 'reflect-metadata';
import { readCsv } from '../../../src/matter/reference-data/read-csv.js';
import { recordingAllowed } from '../../../src/mobile-trials/holding/legal-basis.js';
import { projectPath } from '../../../src/platform/project-root.js';

const rows = readCsv(projectPath('data/mobile-trials/legal-basis.csv'));
const on = (day: string) => rows.filter((row) => String(row.valid_from) <= day && (row.valid_to === null || day < String(row.valid_to)));
const codes = (day: string) => on(day).map(({ code }) => code);

it.each([
  ['2012-11-22', []],
  ['2019-06-01', ['RESOLUTION_37', 'DISSEMINATION_OF_LAW', 'PUBLIC_TRIAL', 'RECORDING_BEFORE_2025']],
  ['2020-01-10', ['RESOLUTION_37', 'DISSEMINATION_OF_LAW', 'PUBLIC_TRIAL', 'RECORDING_BEFORE_2025']],
  ['2020-01-11', ['NO_QUOTA', 'DISSEMINATION_OF_LAW', 'PUBLIC_TRIAL', 'RECORDING_BEFORE_2025']],
  ['2026-03-23', ['NO_QUOTA', 'DISSEMINATION_OF_LAW', 'PUBLIC_TRIAL', 'RECORDING_SINCE_2025']],
])('a mobile trial of %s rests on what was in force then', (day, expected) => {
  expect(codes(day)).toEqual(expected);
});

it('asked for more mobile trials until January 2020, and has no quota since', () => {
  expect(on('2020-01-10').some(({ quota }) => quota === 'true')).toBe(true);
  expect(on('2020-01-11').some(({ quota }) => quota === 'true')).toBe(false);
});

it.each([
  ['2019-06-01', null, 'OFFICIAL_RECORD'],
  ['2019-06-01', 'OPENING_AND_JUDGMENT_WITH_CONSENT', null],
  ['2025-01-01', 'OPENING_AND_JUDGMENT_WITH_CONSENT', 'OPENING_AND_JUDGMENT_WITH_CONSENT'],
  ['2025-01-01', 'NONE', 'NONE'],
] as const)('on %s, asked for %s, allows %s', (day, asked, expected) => {
  expect(recordingAllowed(on(day) as never, asked)).toBe(expected);
});
