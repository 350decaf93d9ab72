import type { HubContext } from '../../hub/intake/hub-context.js';
import type { TrialMode } from '../../matter/trial-mode.js';
import type { SeenGate } from './gate-seen.js';

/** The gates of a trial on a day at a place, as the caller sees them; nulls where the caller is not shown them. */
export interface GatesAsSeen {
  readonly rulesVersion: string | null;
  readonly gatesDigest: string | null;
  readonly gates: readonly SeenGate[] | null;
}

const QUESTION = `query GatesSeen($matterId: ID!, $plannedOn: Date, $venueUnit: ID, $mode: TrialMode) {
  mobileTrialEligibility(matterId: $matterId, plannedOn: $plannedOn, venueUnit: $venueUnit, mode: $mode) {
    rulesVersion gatesDigest gates { rule state }
  }
}`;

/** Asks what anybody with the caller's rights is answered, so that no step tells more of what is behind a gate than the question does. */
export async function gatesAsSeen(
  ask: HubContext['ask'],
  matterId: string,
  plannedOn: string | null,
  venueUnit: string | null,
  mode: TrialMode,
): Promise<GatesAsSeen> {
  const { mobileTrialEligibility } = await ask(QUESTION, { matterId, plannedOn, venueUnit, mode });
  return (mobileTrialEligibility as GatesAsSeen | null) ?? { rulesVersion: null, gatesDigest: null, gates: null };
}
