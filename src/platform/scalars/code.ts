import { defineScalar } from './define-scalar.js';

const pattern = /^[A-Z0-9_-]{1,64}$/;

export const Code = defineScalar<string>({
  name: 'Code',
  description:
    'A code of a list or of the hub, such as `LT-2019-0037`: 1 to 64 of `A-Z`, `0-9`, `-` and `_`. Anything else is BAD_USER_INPUT.',
  message: 'scalar.code',
  input: 'string',
  parse: (text) => (pattern.test(text) ? text : undefined),
});
export type Code = string;
