import type { Caller } from '../identity/caller.js';
import type { Purpose } from '../identity/purpose.js';

/** What of a caller and a question decides the plan; callers with equal profiles share one plan. */
export interface Profile {
  readonly agency: Caller['agency'];
  readonly role: Caller['role'];
  readonly system: boolean;
  readonly purpose: Purpose | null;
  /** Whether the token carries the purpose stated. */
  readonly purposeHeld: boolean;
  /** The operation has exactly one root, singular, that reaches one matter. */
  readonly oneMatter: boolean;
}

export function profileOf(caller: Caller, oneMatter: boolean): Profile {
  const { agency, role, system, purpose } = caller;
  return { agency, role, system, purpose, purposeHeld: purpose !== null && caller.purposes.includes(purpose), oneMatter };
}

export const profileKey = (p: Profile): string =>
  [p.agency, p.role, p.system ? 'system' : '', p.purpose ?? '', p.purposeHeld ? 'held' : '', p.oneMatter ? 'one' : 'many'].join('|');

/** Analysts get dates to the month, places to the district, and no numbers of documents or codes of persons. */
export const isCoarse = (p: Profile): boolean => p.agency === 'steering-committee';
