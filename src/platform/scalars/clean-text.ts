import { nfc } from '../text.js';

// Controls, lone surrogates, noncharacters, the mark of broken decoding, and marks that turn the direction of what follows.
const refused = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u{FFFD}\u{202A}-\u{202E}\u{2066}-\u{2069}]/u;
const refusedInLines = /[^\P{Cc}\n\t]|[\p{Cs}\p{Noncharacter_Code_Point}\u{FFFD}\u{202A}-\u{202E}\u{2066}-\u{2069}]/u;

interface Shape {
  readonly most: number;
  readonly lines?: boolean;
}

/** Text as it is kept: NFC, trimmed, of a bounded length, without anything that a reader cannot see. Undefined when it cannot be that. */
export function cleanText(text: string, { most, lines = false }: Shape): string | undefined {
  if (text.length > most * 4) return undefined; // before any work: a megabyte is refused by its length alone
  const clean = nfc(lines ? text.replaceAll('\r\n', '\n') : text).trim();
  if (clean === '' || (lines ? refusedInLines : refused).test(clean)) return undefined;
  return characters(clean, most) ? clean : undefined;
}

function characters(text: string, most: number): boolean {
  return text.length <= most || [...text].length <= most;
}
