import { stringify } from 'csv-stringify/sync';
import type { Sheet, SheetCell, WrittenFile } from './sheet.js';
import { shownCell } from './shown-cell.js';

/** RFC 4180 with the mark by which spreadsheets know UTF-8; text that one of them would take for a formula is led by an apostrophe. */
export function writeCsv({ columns, rows }: Sheet): WrittenFile {
  const lines = [columns.map(({ title }) => title), ...rows.map((row) => row.map(value))];
  const text = stringify(lines, { bom: true, escape_formulas: true, record_delimiter: 'windows', quoted_match: /[\r\n]/ });
  return { mediaType: 'text/csv; charset=utf-8', ending: 'csv', content: Buffer.from(text, 'utf8') };
}

const value = (cell: SheetCell): string | number => (typeof cell === 'number' ? cell : shownCell(cell));
