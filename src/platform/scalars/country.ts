import { COUNTRY_CODES } from './country-codes.js';
import { defineScalar } from './define-scalar.js';

export const Country = defineScalar<string>({
  name: 'Country',
  description: 'A country by its three letters of ISO 3166-1, such as `VNM`, `KHM` or `CHN`. Anything else is BAD_USER_INPUT.',
  message: 'scalar.country',
  input: 'string',
  parse: (text) => (COUNTRY_CODES.has(text) ? text : undefined),
});
export type Country = string;
