import { cleanText } from './clean-text.js';
import { defineScalar } from './define-scalar.js';

const pattern = /^[\p{L}\p{M}\p{N} .,/()_-]+$/u;

function parseDocumentNumber(text: string): string | undefined {
  const clean = cleanText(text, { most: 100 });
  return clean !== undefined && pattern.test(clean) && /\p{N}/u.test(clean) ? clean.replace(/ {2,}/g, ' ') : undefined;
}

/** A scalar of its own: what has this type is never told to an analyst, whatever the field. */
export const DocumentNumber = defineScalar<string>({
  name: 'DocumentNumber',
  description:
    'The number of an official document as it is written on it, such as `12/QĐ-CSĐT`: 1 to 100 letters, digits, spaces and `. , / - _ ( )`, a digit among them. Anything else is BAD_USER_INPUT.',
  message: 'scalar.document-number',
  input: 'string',
  parse: parseDocumentNumber,
});
export type DocumentNumber = string;
