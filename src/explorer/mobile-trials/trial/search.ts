import { readCandidatesSearch } from '../candidates/search.js';
import { isDay } from '../day-text.js';

/** What the address of one mobile trial holds: the weights it came with, the day and the commune that are looked at. */
export interface TrialSearch {
  readonly w?: string | undefined;
  readonly on?: string | undefined;
  readonly at?: string | undefined;
}

export function readTrialSearch(raw: Record<string, unknown>): TrialSearch {
  const { w } = readCandidatesSearch(raw);
  const at = typeof raw.at === 'number' ? String(raw.at) : raw.at;
  return {
    ...(w === undefined ? {} : { w }),
    ...(isDay(raw.on) ? { on: raw.on } : {}),
    ...(typeof at === 'string' && /^\d{1,5}$/.test(at) ? { at: at.padStart(5, '0') } : {}),
  };
}
