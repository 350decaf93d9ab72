import { createReadStream } from 'node:fs';
import { badInput } from '../platform/errors.js';
import { type Refusal, refusalOf } from './refusal.js';
import './messages.js';

/** Longer lines are no facts: every text of one is far shorter. */
export const LONGEST_LINE = 2 ** 20;

/** A line of a file, with what keeps it from being read where something does. */
export interface Line<T> {
  readonly number: number;
  readonly value?: T;
  readonly refusal?: Refusal;
}

const NEWLINE = 0x0a;
const strict = new TextDecoder('utf-8', { fatal: true });

/** Reads a file line by line; a line that is too long or no UTF-8 is told and passed over, and never held in memory whole. */
export async function* readLines(file: string): AsyncGenerator<Line<string>> {
  let parts: Buffer[] = [];
  let length = 0;
  let number = 1;
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      length += end - from;
      if (length <= LONGEST_LINE) parts.push(chunk.subarray(from, end));
      yield lineOf(number, parts, length);
      [parts, length, from] = [[], 0, end + 1];
      number += 1;
    }
    length += chunk.length - from;
    if (length <= LONGEST_LINE) parts.push(chunk.subarray(from));
    else parts = [];
  }
  if (length > 0) yield lineOf(number, parts, length);
}

function lineOf(number: number, parts: readonly Buffer[], length: number): Line<string> {
  if (length > LONGEST_LINE) return { number, refusal: refusalOf(badInput('import.too-long')) };
  try {
    return { number, value: strict.decode(parts.length === 1 ? parts[0] : Buffer.concat(parts)) };
  } catch {
    return { number, refusal: refusalOf(badInput('import.not-utf8')) };
  }
}
