import { join } from 'node:path';
import { readCsv } from '../../../src/matter/reference-data/read-csv.js';
import { projectPath } from '../../../src/platform/project-root.js';

const file = (...path: string[]) => readCsv(projectPath('data', ...path));
const own = (name: string) => file('mobile-trials', name);
const set = (values: readonly unknown[]) => [...new Set(values)].sort();

it('names every commune of a district of 2019, or none', () => {
  const rows = own('communication-material.csv');
  const units = file(join('admin', 'vn-admin-units-2019-12-01.csv')).filter(({ level }) => level === '3');

  for (const district of set(rows.map((row) => row.district))) {
    const named = rows.filter((row) => row.district === district).map(({ commune }) => commune);
    expect(set(named)).toEqual(set(units.filter((unit) => unit.parent_code === district).map(({ code }) => code)));
  }
});

it('gives every method and every class a level', () => {
  const methods = file('law', 'code-lists.csv').filter(({ list }) => list === 'RECRUITMENT_METHOD');
  const classes = own('bands.csv').filter(({ kind }) => kind === 'SERIOUSNESS');

  expect(set(own('methods.csv').map(({ method }) => method))).toEqual(set(methods.map(({ code }) => code)));
  expect(set(classes.map(({ code }) => code))).toEqual(['ESPECIALLY_SERIOUS', 'LESS_SERIOUS', 'SERIOUS', 'VERY_SERIOUS']);
});

it('leaves no amount between two bands', () => {
  const kinds = set(
    own('bands.csv')
      .filter(({ at_least: from }) => from !== null)
      .map(({ kind }) => kind),
  );

  expect(kinds).toEqual(['EVIDENCE', 'FREQUENCY', 'MATERIAL', 'MONTHS_SINCE']);
  for (const kind of kinds) {
    const bands = own('bands.csv').filter((band) => band.kind === kind && band.at_least !== null);
    const ordered = [...bands].sort((one, other) => Number(one.at_least) - Number(other.at_least));
    expect(ordered[0]?.at_least).toBe('0');
    expect(ordered.map(({ below }) => below)).toEqual([...ordered.slice(1).map(({ at_least: from }) => from), null]);
  }
});

it('has the default weights that were agreed, each with its reason', () => {
  const weights = own('grounds.csv').map(({ kind, weight }) => [kind, weight]);

  expect(weights).toEqual([
    ['METHOD', '25'],
    ['FREQUENCY', '20'],
    ['MONTHS_SINCE', '20'],
    ['MATERIAL', '15'],
    ['EVIDENCE', '10'],
    ['SERIOUSNESS', '10'],
  ]);
  expect(own('grounds.csv').every((row) => row.reason && row.reason_en && row.source)).toBe(true);
});

it('says of what nobody has that it is for demonstration', () => {
  const made = [...own('communication-material.csv'), ...own('offence-frequency.csv')];

  expect(set(made.map(({ demonstration }) => demonstration))).toEqual(['true']);
});
