import type { AgencyWord } from '../../hub/identity/agency.js';
import type { ClosingGround, OpinionCapacity } from './opinion-words.js';

interface Capacity {
  readonly agency: AgencyWord;
  /** What of its refusals closes a gate. */
  readonly closing: ClosingGround | null;
  /** The court writes down what somebody says who has no access of its own. */
  readonly recorded: boolean;
}

/** Who speaks in which capacity. */
export const CAPACITIES: Readonly<Record<OpinionCapacity, Capacity>> = {
  PROSECUTION: { agency: 'procuracy', closing: null, recorded: false },
  SECURITY: { agency: 'police', closing: 'ESCORT_IMPOSSIBLE', recorded: false },
  VICTIM_INTEREST: { agency: 'social-affairs', closing: 'VICTIM_DOES_NOT_CONSENT', recorded: false },
  VENUE: { agency: 'courts', closing: null, recorded: true },
  DEFENCE: { agency: 'courts', closing: null, recorded: true },
};
