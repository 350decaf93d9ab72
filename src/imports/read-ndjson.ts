import { badInput } from '../platform/errors.js';
import { type Line, readLines } from './read-lines.js';
import { refusalOf } from './refusal.js';
import './messages.js';

export type Raw = Readonly<Record<string, unknown>>;

/** One JSON object a line; empty lines are none. */
export async function* readNdjson(file: string): AsyncGenerator<Line<Raw>> {
  for await (const { number, value, refusal } of readLines(file)) {
    if (refusal) yield { number, refusal };
    else if (value?.trim()) yield parsed(number, value);
  }
}

function parsed(number: number, text: string): Line<Raw> {
  const value = jsonOf(text);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { number, value: value as Raw };
  return { number, refusal: refusalOf(badInput('import.not-json')) };
}

export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
