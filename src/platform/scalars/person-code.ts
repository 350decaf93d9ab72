import { cleanText } from './clean-text.js';
import { defineScalar } from './define-scalar.js';

const pattern = /^[\p{L}\p{N}][\p{L}\p{N}./_-]*$/u;

function parse(text: string): string | undefined {
  const clean = cleanText(text, { most: 64 });
  return clean !== undefined && pattern.test(clean) ? clean : undefined;
}

/** A scalar of its own: what has this type is never told to an analyst, whatever the field. */
export const PersonCode = defineScalar<string>({
  name: 'PersonCode',
  description:
    'The code by which an agency or the hub refers to a person without a name: 1 to 64 letters, digits and `. / - _`. Anything else is BAD_USER_INPUT.',
  message: 'scalar.person-code',
  input: 'string',
  parse,
});
export type PersonCode = string;
