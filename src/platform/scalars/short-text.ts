import { cleanText } from './clean-text.js';
import { defineScalar } from './define-scalar.js';

export const ShortText = defineScalar<string>({
  name: 'ShortText',
  description:
    'One line of text, 1 to 200 characters, kept in Unicode NFC without spaces at its ends. Control characters, lone surrogates and empty text are BAD_USER_INPUT.',
  message: 'scalar.short-text',
  input: 'string',
  parse: (text) => cleanText(text, { most: 200 }),
});
export type ShortText = string;
