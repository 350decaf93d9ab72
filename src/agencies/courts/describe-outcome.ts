import type { References } from '../../hub/intake/noun.js';
import { badInput } from '../../platform/errors.js';
import './messages.js';
import type { JudgmentOutcomeInput } from './pronounce-judgment.input.js';

/** What became of one accused, in the form of the row: the person by the key of the charge. */
export async function describeOutcome(input: JudgmentOutcomeInput, index: number, day: string | null | undefined, references: References) {
  const path = ['outcomes', String(index)];
  const sentences = [input.acquitted === true, input.life === true, typeof input.sentenceMonths === 'number'].filter(Boolean);
  if (sentences.length > 1) throw badInput('courts.two-outcomes', {}, path);
  return {
    chargeKey: input.charge ? await references.documentKey(input.charge, day, [...path, 'charge']) : null,
    sentenceMonths: input.sentenceMonths ?? null,
    // One outcome excludes the others; where none is known, nothing is.
    life: input.life ?? (sentences.length > 0 ? false : null),
    acquitted: input.acquitted ?? (sentences.length > 0 ? false : null),
  };
}
