import { column, factsIn } from './resolve-facts.js';
import type { Read } from './resolve.js';

export const READ_PROTECTED: Readonly<Record<string, Read>> = {
  'Matter.witnesses': factsIn('police.witness'),
  'Witness.namedOn': column('occurred_on'),
};
