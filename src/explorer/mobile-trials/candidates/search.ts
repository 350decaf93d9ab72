import { isDay } from '../day-text.js';
import { weightsOf, weightsText } from '../weights-in-address.js';

/** What the address of the list holds: weights that were moved, and the day planned. */
export interface CandidatesSearch {
  readonly w?: string | undefined;
  readonly on?: string | undefined;
}

export function readCandidatesSearch(raw: Record<string, unknown>): CandidatesSearch {
  const w = typeof raw.w === 'string' ? weightsText(weightsOf(raw.w)) : undefined;
  return { ...(w === undefined ? {} : { w }), ...(isDay(raw.on) ? { on: raw.on } : {}) };
}
