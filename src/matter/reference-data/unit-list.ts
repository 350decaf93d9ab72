import { join } from 'node:path';
import { type CsvRow, cell, readCsv } from './read-csv.js';
import { SECOND_LIST, succeed, TWO_LEVELS, type UnitVersion, UNKNOWN_START } from './unit-version.js';

type Level = UnitVersion['level'];

const version = (row: CsvRow, level: Level, validFrom: string, validTo: string | null): UnitVersion => ({
  code: cell(row, 'code'),
  level,
  name: cell(row, 'full_name'),
  type: cell(row, 'type'),
  parentCode: row.parent_code ?? null,
  validFrom,
  validTo,
  parent: null,
  successors: [],
  predecessors: [],
});

const level = (row: CsvRow): Level => Number(cell(row, 'level')) as Level;
const byCode = (rows: readonly CsvRow[]): Map<string, CsvRow> => new Map(rows.map((row) => [cell(row, 'code'), row]));
const unchanged = (one: CsvRow, other: CsvRow): boolean =>
  ['full_name', 'type', 'parent_code'].every((column) => one[column] === other[column]);

/** The units of three levels: exact days where the history of Tiền Giang knows them, else the day of the list that first has the change. */
function unitsOfThreeLevels(folder: string): UnitVersion[] {
  const history = readCsv(join(folder, 'tien-giang-unit-history.csv')).filter((row) => row.valid_from !== TWO_LEVELS);
  const exact = new Set(history.map((row) => row.code));
  const first = byCode(readCsv(join(folder, 'vn-admin-units-2019-12-01.csv')));
  const second = byCode(readCsv(join(folder, 'vn-admin-units-2025-03-01.csv')));
  const units = history.map((row) => version(row, level(row), row.valid_from ?? UNKNOWN_START, row.valid_to ?? TWO_LEVELS));
  for (const code of new Set([...first.keys(), ...second.keys()])) {
    if (!exact.has(code)) units.push(...versionsOf(first.get(code), second.get(code)));
  }
  return units;
}

function versionsOf(old: CsvRow | undefined, later: CsvRow | undefined): UnitVersion[] {
  if (old && later && unchanged(old, later)) return [version(old, level(old), UNKNOWN_START, TWO_LEVELS)];
  const before = old ? [version(old, level(old), UNKNOWN_START, SECOND_LIST)] : [];
  const after = later ? [version(later, level(later), SECOND_LIST, TWO_LEVELS)] : [];
  return [...before, ...after];
}

/** Since 1 July 2025 the second level is the commune. */
function unitsOfTwoLevels(folder: string): UnitVersion[] {
  const rows = readCsv(join(folder, 'vn-admin-units-2025-07-01.csv'));
  return rows.map((row) => version(row, level(row) === 1 ? 1 : 3, TWO_LEVELS, null));
}

/** One code in two versions of one era is one unit that changed. */
function linkVersions(units: readonly UnitVersion[]): void {
  const last = new Map<string, UnitVersion>();
  for (const unit of [...units].sort((one, other) => (one.validFrom < other.validFrom ? -1 : 1))) {
    const before = last.get(unit.code);
    if (before) succeed(before, unit, 'full');
    last.set(unit.code, unit);
  }
}

/** Every unit of the country in every version that the lists know. */
export function readUnits(folder: string): UnitVersion[] {
  const old = unitsOfThreeLevels(folder);
  linkVersions(old);
  return [...old, ...unitsOfTwoLevels(folder)];
}
