import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

export type CsvRow = Readonly<Record<string, string | null>>;

/** A file of reference data, an empty cell as null: it means "not known". */
export function readCsv(file: string): CsvRow[] {
  const text = readFileSync(file, 'utf8').normalize('NFC');
  return parse(text, { columns: true, bom: true, cast: (value, { header }) => (value === '' && !header ? null : value) }) as CsvRow[];
}

/** A cell that the file must have. */
export function cell(row: CsvRow, column: string): string {
  const value = row[column];
  if (value === null || value === undefined) throw new Error(`a row of reference data has no ${column}: ${JSON.stringify(row)}`);
  return value;
}
