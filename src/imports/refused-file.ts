import { once } from 'node:events';
import { createWriteStream, rmSync, type WriteStream } from 'node:fs';
import type { Refusal } from './refusal.js';

/** Where in the file something was refused. */
interface RefusedAt {
  readonly line: number;
  readonly case?: string;
  readonly fact?: string;
}

/** The lines that were refused, beside the file that they came from; there is no such file when there are none. */
export class RefusedFile {
  readonly name: string;
  #stream: WriteStream | null = null;

  constructor(file: string) {
    this.name = `${file}.refused.ndjson`;
    rmSync(this.name, { force: true });
  }

  async write(at: RefusedAt, refusal: Refusal): Promise<void> {
    this.#stream ??= createWriteStream(this.name);
    if (!this.#stream.write(`${JSON.stringify({ ...at, ...refusal })}\n`)) await once(this.#stream, 'drain');
  }

  async close(): Promise<void> {
    if (!this.#stream) return;
    this.#stream.end();
    await once(this.#stream, 'close');
  }
}
