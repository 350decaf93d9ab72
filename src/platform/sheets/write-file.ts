import { runInThread } from '../run-in-thread.js';
import type { About, Sheet, WrittenFile } from './sheet.js';

export interface FileOrder {
  readonly format: 'CSV' | 'XLSX';
  /** What a workbook says of itself; a CSV file has its rows alone. */
  readonly about: About;
  readonly sheet: Sheet;
}

interface HandedOver extends Omit<WrittenFile, 'content'> {
  readonly content: Uint8Array<ArrayBuffer>;
}

const PROGRAM = new URL('./file-thread.js', import.meta.url);

/** A file, written in a thread: a workbook of ten thousand rows takes seconds. */
export async function writeFile(order: FileOrder): Promise<WrittenFile> {
  const { content, ...named } = await runInThread<HandedOver>(PROGRAM, order);
  return { ...named, content: Buffer.from(content.buffer) };
}
