import type { CommandScope } from '../../hub/intake/hub-context.js';
import { callFunction } from '../../platform/database/call-function.js';
import { BY_YEAR, type DossierFacts } from '../gates/dossier-facts.js';
import { weighGates } from '../gates/weigh-gates.js';
import type { MobileTrialKnowledge } from '../knowledge.js';
import type { FoundMobileTrial } from './find-mobile-trial.js';

type Known = DossierFacts & { readonly cleared: readonly string[] | null };

/** State of every gate with ages counted by the year and no home looked at: what is kept of a decision, to be compared with what holds later. */
export type GatesByYear = Readonly<Record<string, string>>;

export function weighByYear(
  facts: DossierFacts,
  cleared: readonly string[] | null,
  knowledge: MobileTrialKnowledge,
  day: string,
  venue: string | null,
): GatesByYear {
  const venueSight = { homes: null, cleared: cleared ?? [] };
  const gates = weighGates(facts, knowledge, { day, venue, sight: () => true, exact: BY_YEAR, venueSight });
  return Object.fromEntries(gates.map(({ rule, state }) => [rule, state]));
}

export async function gatesByYear(
  { runner, knowledge, today }: CommandScope,
  { matterId, mode }: FoundMobileTrial,
  day: string | null,
  venueUnit: string | null,
): Promise<GatesByYear | null> {
  const facts = await callFunction<Known | null>(runner, 'mobile_trials.gate_facts', matterId);
  return facts && weighByYear({ ...facts, mode }, facts.cleared, knowledge.mobileTrials as MobileTrialKnowledge, day ?? today, venueUnit);
}
