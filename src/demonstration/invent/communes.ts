import { join } from 'node:path';
import { cell, type CsvRow, readCsv } from '../../matter/reference-data/read-csv.js';
import type { Bodies } from './bodies.js';
import { TWO_LEVELS } from './bodies.js';

export interface Commune {
  readonly code: string;
  readonly name: string;
  /** Towns report more than the country. */
  readonly weight: number;
  /** Three digits of a district, or KV and a number for a region. */
  readonly district: string;
}

interface DatedCommune extends Commune {
  readonly from: string;
  readonly to: string;
}

const HOME = '82';
const WEIGHTS: Readonly<Record<string, number>> = { Phường: 4, 'Thị trấn': 3, Xã: 1 };

/** Where matters of the province happen: its communes, each on its own days. */
export class Communes {
  readonly #communes: readonly DatedCommune[];
  readonly #changes: readonly string[];
  readonly #found = new Map<string, readonly Commune[]>();

  constructor(dataDir: string, bodies: Bodies) {
    const admin = join(dataDir, 'admin');
    const regions = bodies.regions('TA-DT-KV');
    const regionOf = (code: string) => regions.find(({ communes }) => communes.includes(code))?.code.slice('TA-DT-'.length) ?? '';
    const before = readCsv(join(admin, 'tien-giang-unit-history.csv')).filter((row) => row.level === '3');
    const since = readCsv(join(admin, 'vn-admin-units-2025-07-01.csv')).filter((row) => row.level === '2' && row.province_code === HOME);
    this.#communes = [
      ...before.map((row) => dated(row, cell(row, 'parent_code'), row.valid_from ?? '', row.valid_to ?? TWO_LEVELS)),
      ...since.map((row) => dated(row, regionOf(cell(row, 'code')), TWO_LEVELS, '~')),
    ];
    this.#changes = [...new Set(this.#communes.flatMap(({ from, to }) => [from, to]))];
  }

  /** All communes of a day, or those of one district; they change on few days. */
  on(day: string, district?: string): readonly Commune[] {
    const era = this.#changes.filter((change) => change <= day).length;
    const key = `${era}|${district ?? ''}`;
    const found =
      this.#found.get(key) ??
      this.#communes.filter((commune) => holds(commune, day) && (district === undefined || commune.district === district));
    this.#found.set(key, found);
    return found;
  }
}

const holds = ({ from, to }: DatedCommune, day: string): boolean => from <= day && day < to;

const dated = (row: CsvRow, district: string, from: string, to: string): DatedCommune => ({
  code: cell(row, 'code'),
  name: cell(row, 'full_name'),
  weight: WEIGHTS[cell(row, 'type')] ?? 1,
  district,
  from,
  to,
});
