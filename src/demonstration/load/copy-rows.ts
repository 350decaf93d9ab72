import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

export type Row = Readonly<Record<string, unknown>>;

const NULL = '\\N';
const UNSAFE = /[\\\n\r\t]/;
const ESCAPED = /[\\\n\r\t]/g;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Gathers rows by table and columns, and copies them all at once. */
export class CopyBuffer {
  readonly #lines = new Map<string, string[]>();

  /** The row's properties are columns, but for those that `columns` calls otherwise. */
  add(table: string, row: Row, columns: Readonly<Record<string, string>> = {}): void {
    const names = Object.keys(row).map((property) => columns[property] ?? property);
    const target = `${table} (${names.join(', ')})`;
    const lines = this.#lines.get(target) ?? [];
    if (lines.length === 0) this.#lines.set(target, lines);
    lines.push(Object.values(row).map(written).join('\t'));
  }

  async flush(client: Client): Promise<void> {
    const full = [...this.#lines];
    this.#lines.clear();
    for (const [target, lines] of full) {
      await pipeline(Readable.from([`${lines.join('\n')}\n`]), client.query(copyFrom(`copy ${target} from stdin`)));
    }
  }
}

/** A value in the text form of COPY; objects and lists are JSON. */
function written(value: unknown): string {
  if (value === null || value === undefined) return NULL;
  const text = value instanceof Date ? value.toISOString() : typeof value === 'object' ? JSON.stringify(value) : String(value);
  return UNSAFE.test(text) ? text.replaceAll(ESCAPED, (character) => ESCAPES[character] ?? character) : text;
}
