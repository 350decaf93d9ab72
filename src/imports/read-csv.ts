import { createReadStream } from 'node:fs';
import { type CsvError, parse } from 'csv-parse';
import { badInput } from '../platform/errors.js';
import { type Line, LONGEST_LINE } from './read-lines.js';
import { refusalOf } from './refusal.js';
import './messages.js';

/** Cells under their headers; empty cells are left out. */
export type Cells = ReadonlyMap<string, string>;

interface Row {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** Rows of a CSV file with a header. A row that is broken is told and passed over. */
export async function* readCsvRows(file: string): AsyncGenerator<Line<Cells>> {
  const skipped: Line<Cells>[] = [];
  const parser = parse({ bom: true, info: true, skip_empty_lines: true, skip_records_with_error: true, max_record_size: LONGEST_LINE });
  parser.on('skip', (error: CsvError & { readonly lines?: number }) => {
    skipped.push({ number: error.lines ?? 0, refusal: refusalOf(badInput('import.not-csv')) });
  });
  const rows = createReadStream(file)
    .on('error', (error) => parser.destroy(error))
    .pipe(parser) as AsyncIterable<Row>;
  let header: readonly string[] | null = null;
  for await (const { record, info } of rows) {
    yield* skipped.splice(0);
    if (header) yield { number: info.lines, value: cellsOf(header, record) };
    else header = record.map((name) => name.trim());
  }
  yield* skipped.splice(0);
}

const cellsOf = (header: readonly string[], record: readonly string[]): Cells =>
  new Map(header.flatMap((name, i) => (record[i]?.trim() ? [[name, record[i]] as const] : [])));
