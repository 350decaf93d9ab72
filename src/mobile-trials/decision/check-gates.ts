import type { HubContext } from '../../hub/intake/hub-context.js';
import { conflict } from '../../platform/errors.js';
import type { DecideMobileTrial } from './decide-mobile-trial.input.js';
import type { FoundMobileTrial } from './find-mobile-trial.js';
import { type GatesAsSeen, gatesAsSeen } from './gates-as-seen.js';

/** Acts after which a trial is held on the road: nothing may stand against it. */
export const HOLDS: ReadonlySet<string> = new Set(['HOLD', 'MOVE']);

/**
 * Whoever signs has seen what holds now: rules and gates are asked once more under the signer's own rights, so that a refusal says nothing
 * that the question does not say.
 */
export async function checkGates(
  ask: HubContext['ask'],
  { matterId, mode }: FoundMobileTrial,
  input: DecideMobileTrial,
  plannedOn: string | null,
  venueUnit: string | null,
): Promise<GatesAsSeen> {
  const now = await gatesAsSeen(ask, matterId, plannedOn, venueUnit, mode);
  const holds = HOLDS.has(input.act);
  if (now.gates === null) {
    if (holds) throw conflict('mobile-trials.gates-not-shown');
    return now;
  }
  if (now.rulesVersion !== input.seenRulesVersion || now.gatesDigest !== input.seenGatesDigest)
    throw conflict('mobile-trials.gates-changed');
  const shut = now.gates.filter(({ state }) => state !== 'OPEN').map(({ rule }) => rule);
  if (holds && shut.length > 0) throw conflict('mobile-trials.gates-not-open', { rules: shut.join(', ') });
  return now;
}
