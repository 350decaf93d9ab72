import { join } from 'node:path';
import { cell, readCsv } from './read-csv.js';
import { holdsOn, SECOND_LIST, succeed, TWO_LEVELS, type UnitVersion } from './unit-version.js';

/** The last day of three levels. */
const LAST_DAY = '2025-06-30';

type Find = (code: string, day: string) => UnitVersion | undefined;

function finder(units: readonly UnitVersion[]): Find {
  const versions = new Map<string, UnitVersion[]>();
  for (const unit of units) versions.set(unit.code, [...(versions.get(unit.code) ?? []), unit]);
  return (code, day) => versions.get(code)?.find((unit) => holdsOn(unit, day));
}

/** Ties each unit to the one above it, and old units to those that took their place. */
export function linkUnits(units: readonly UnitVersion[], folder: string): void {
  const find = finder(units);
  for (const unit of units) {
    if (unit.parentCode) unit.parent = find(unit.parentCode, unit.validFrom) ?? find(unit.parentCode, SECOND_LIST) ?? null;
  }
  linkTienGiang(find, folder);
  linkCommunes(find, folder);
}

/** Communes of Tiền Giang that were merged in 2024 and early 2025, from their resolutions. */
function linkTienGiang(find: Find, folder: string): void {
  for (const row of readCsv(join(folder, 'tien-giang-commune-lineage-2019-2025.csv'))) {
    const old = find(cell(row, 'code_2019'), '2019-12-01');
    const later = find(cell(row, 'code_2025_03'), SECOND_LIST);
    if (old && later && old.code !== later.code) succeed(old, later, 'full');
  }
}

/** What became of each commune on 1 July 2025, and with it of each province; districts ended without a successor. */
function linkCommunes(find: Find, folder: string): void {
  for (const row of readCsv(join(folder, 'vn-commune-map-2025-03-01_to_2025-07-01.csv'))) {
    const old = find(cell(row, 'old_code'), LAST_DAY);
    const later = find(cell(row, 'new_code'), TWO_LEVELS);
    if (old && later) succeed(old, later, row.share === 'full' ? 'full' : 'partial');
    const province = find(cell(row, 'old_province_code'), LAST_DAY);
    const newProvince = find(cell(row, 'new_province_code'), TWO_LEVELS);
    if (province && newProvince) succeed(province, newProvince, 'full');
  }
}
