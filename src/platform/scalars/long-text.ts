import { cleanText } from './clean-text.js';
import { defineScalar } from './define-scalar.js';

export const LongText = defineScalar<string>({
  name: 'LongText',
  description:
    'Text of 1 to 20000 characters, with line breaks, kept in Unicode NFC without spaces at its ends. Other control characters, lone surrogates and empty text are BAD_USER_INPUT.',
  message: 'scalar.long-text',
  input: 'string',
  parse: (text) => cleanText(text, { most: 20_000, lines: true }),
});
export type LongText = string;
