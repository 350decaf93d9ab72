import type { DocumentParts } from '../hub/intake/door.js';

/** The shapes of official numbers: number, year where it is written, kind with its unit (`45/QĐ-CSĐT`, `12/2025/TLST-HS`). */
const SHAPE = /^(\d{1,5}[A-Z]?)(?:\/(\d{4}))?\/([A-ZĐ]{2,8}(?:[-&A-ZĐ0-9()]{0,40}))$/;

/** Takes a number as written apart. One of no known shape is kept whole, as a kind of its own. */
export function documentParts(text: string, year: number | null, issuerId: number | null): DocumentParts {
  const normal = text.normalize('NFC').toUpperCase().replaceAll(/\s+/g, '');
  const [, number, written, type] = SHAPE.exec(normal) ?? [];
  if (number === undefined || type === undefined) return { issuerId, type: 'OTHER', year, number: normal };
  return { issuerId, type, year: written === undefined ? year : Number(written), number };
}
