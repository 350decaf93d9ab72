import { cleanText } from './clean-text.js';
import { defineScalar } from './define-scalar.js';

/** A scalar of its own: an analyst gets the district in its stead, whatever the field. */
export const PlaceName = defineScalar<string>({
  name: 'PlaceName',
  description:
    'The name of a place: one line of 1 to 200 characters in Unicode NFC, without control characters. Anything else is BAD_USER_INPUT.',
  message: 'scalar.place-name',
  input: 'string',
  parse: (text) => cleanText(text, { most: 200 }),
});
export type PlaceName = string;
