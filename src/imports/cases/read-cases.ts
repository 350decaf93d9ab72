import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse';
import { StartRefused } from '../../platform/start-refused.js';

const NUMBERS = new Set(['accused', 'victims', 'victims_under_16']);
const LISTS = new Set(['charge_articles', 'sentences_years']);

/** The cases of a file, not yet looked at: the JSON form, or the same as CSV with lists parted by `|`. */
export async function readCases(file: string): Promise<readonly unknown[]> {
  if (/\.csv$/i.test(file)) return readCsvCases(file);
  const content = asJson(await readFile(file, 'utf8'));
  const cases = Array.isArray(content) ? content : (content as { readonly cases?: unknown } | null)?.cases;
  if (!Array.isArray(cases)) throw new StartRefused('Tệp không có dạng public-cases/1.', 'The file does not have the form public-cases/1.');
  return cases;
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new StartRefused('Tệp không phải là JSON.', 'The file is not JSON.');
  }
}

async function readCsvCases(file: string): Promise<unknown[]> {
  const rows = createReadStream(file).pipe(parse({ bom: true, columns: true, skip_empty_lines: true })) as AsyncIterable<
    Record<string, string>
  >;
  const cases: unknown[] = [];
  for await (const row of rows) cases.push(Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cellValue(name, cell)])));
  return cases;
}

function cellValue(name: string, cell: string): unknown {
  if (cell === '') return null;
  if (NUMBERS.has(name)) return Number(cell);
  if (name === 'mobile_trial') return cell.toLowerCase() === 'true';
  if (!LISTS.has(name)) return cell;
  const parts = cell.split('|').map((part) => part.trim());
  return name === 'sentences_years' ? parts.map(Number) : parts;
}
