import { wholeNumber } from '../../platform/scalars/whole-number.js';
import './messages.js';

/** How much a ground counts; beyond these bounds no weight could be compared with another. */
export const Weight = wholeNumber({
  name: 'Weight',
  description: 'How much a ground counts, a whole number from 0 to 100. Anything else is BAD_USER_INPUT.',
  message: 'grounds.weight',
  from: 0,
  to: 100,
});
export type Weight = number;
