import { join } from 'node:path';
import { cell, type CsvRow, readCsv } from '../../matter/reference-data/read-csv.js';

/** From this day on there are no districts, and Tiền Giang is part of Đồng Tháp. */
export const TWO_LEVELS = '2025-07-01';

/** The bodies of the agencies as they stood on each day. */
export class Bodies {
  readonly #rows: ReadonlyMap<string, CsvRow>;
  readonly #successors: ReadonlyMap<string, string>;

  constructor(dataDir: string) {
    const read = (file: string) => readCsv(join(dataDir, file));
    this.#rows = new Map([...read('organisations.csv'), ...read('organisations-elsewhere.csv')].map((row) => [cell(row, 'code'), row]));
    this.#successors = new Map(read('organisation-successors.csv').map((row) => [cell(row, 'organisation'), cell(row, 'successor')]));
  }

  /** The body itself, or what has taken its place by that day. */
  on(code: string, day: string): string {
    const until = this.#row(code).valid_to;
    if (!until || day < until) return code;
    const successor = this.#successors.get(code);
    if (!successor) throw new Error(`${code} ended without a successor`);
    return this.on(successor, day);
  }

  /** The unit that a body of a border or a court looks after; since the districts are gone, that of the body above it. */
  areaOf(code: string, day: string): string {
    const row = this.#row(code);
    const area = cell(row, 'area');
    return area.length === 3 && day >= TWO_LEVELS ? this.areaOf(cell(row, 'parent'), day) : area;
  }

  /** The regional bodies of the province with the communes of each. */
  regions(prefix: string): readonly { readonly code: string; readonly communes: readonly string[] }[] {
    return [...this.#rows]
      .filter(([code]) => code.startsWith(prefix))
      .map(([code, row]) => ({ code, communes: cell(row, 'area').split('|') }));
  }

  #row(code: string): CsvRow {
    const row = this.#rows.get(code);
    if (!row) throw new Error(`${code} is no organisation`);
    return row;
  }
}
