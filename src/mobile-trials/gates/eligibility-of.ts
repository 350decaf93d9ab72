import { createHash } from 'node:crypto';
import type { ComputeEnvironment } from '../../hub/reading/reads.js';
import { isCoarse } from '../../hub/permissions/profile.js';
import { limitOn, type MobileTrialKnowledge, rulesVersion } from '../knowledge.js';
import { daysAfter, spanOf } from './day-span.js';
import type { DossierFacts, GatesAsked } from './dossier-facts.js';
import type { Gate } from './gate.js';
import { notOpen, weighGates } from './weigh-gates.js';

type Environment = Pick<ComputeEnvironment, 'today' | 'shown' | 'plan' | 'knowledge'>;

/** What the statement leaves for it: the dossier, the root's arguments, and what is read only where it is shown. */
type EligibilityNeeds = DossierFacts & {
  readonly '@plannedOn': string | null;
  readonly '@venueUnit': string | null;
  readonly '@mode': string | null;
  readonly accusedBorn: string | null;
  readonly victimsBorn: string | null;
  readonly identifiedBorn: string | null;
  readonly homes: readonly (string | null)[] | null;
  readonly venuesCleared: readonly string[] | null;
};

export interface Eligibility {
  readonly eligible: boolean;
  readonly rulesVersion: string;
  readonly gatesDigest: string;
  readonly earliestDay: string | null;
  readonly latestDay: string | null;
  readonly gates: readonly Gate[];
  readonly reasons: readonly Gate[];
}

/** The fields of one eligibility are worked out together: needs read for one answer are never another's. */
const worked = new WeakMap<object, Eligibility>();

/** Whether a matter may be tried on the road, as this caller may know it. */
export function eligibilityOf(needs: Readonly<Record<string, unknown>>, environment: Environment): Eligibility {
  const known = worked.get(needs) ?? work(needs as unknown as EligibilityNeeds, environment);
  worked.set(needs, known);
  return known;
}

function work(needs: EligibilityNeeds, environment: Environment): Eligibility {
  const knowledge = environment.knowledge.mobileTrials as MobileTrialKnowledge;
  const asked = askedOf(needs, environment);
  const gates = weighGates(needs, knowledge, asked);
  const version = rulesVersion(knowledge, spanOf(asked.day).to);
  return {
    eligible: notOpen(gates).length === 0,
    rulesVersion: version,
    gatesDigest: gatesDigest(version, asked, gates),
    earliestDay: earliestDay(needs, knowledge, environment.today),
    latestDay: needs.latest_day,
    gates,
    reasons: notOpen(gates),
  };
}

function askedOf(needs: EligibilityNeeds, { today, shown, plan }: Environment): GatesAsked {
  const day = needs['@plannedOn'] ?? firstDay(needs, today);
  return {
    day: isCoarse(plan.profile) ? day.slice(0, 7) : day,
    venue: needs['@venueUnit'],
    mode: needs['@mode'],
    sight: shown,
    exact: { accused: needs.accusedBorn, victims: needs.victimsBorn, identified: needs.identifiedBorn },
    venueSight: { homes: needs.homes, cleared: needs.venuesCleared ?? [] },
  };
}

/** Where no day is planned: the first that is possible from today. */
export const firstDay = ({ earliest_day: earliest }: Pick<DossierFacts, 'earliest_day'>, today: string): string =>
  earliest !== null && earliest > today ? earliest : today;

/** While no decision to try is issued, it could be served today at the earliest. */
export function earliestDay(
  facts: Pick<DossierFacts, 'states' | 'earliest_day'>,
  knowledge: MobileTrialKnowledge,
  today: string,
): string | null {
  const served = limitOn(knowledge, 'SERVED_BEFORE', today);
  if (facts.earliest_day !== null || facts.states === null || !served) return facts.earliest_day;
  return daysAfter(today, served.amount);
}

/**
 * What was seen, in short: from nothing but what this caller asks and sees, so that it tells no more. To ask about a trial on the road is to
 * ask about no other form.
 */
function gatesDigest(version: string, { day, venue, mode }: Pick<GatesAsked, 'day' | 'venue' | 'mode'>, gates: readonly Gate[]): string {
  const form = mode && mode !== 'MOBILE' ? { mode } : {};
  const seen = { rulesVersion: version, day, venue, ...form, gates: gates.map(({ rule, state }) => [rule, state]) };
  return createHash('sha256').update(JSON.stringify(seen)).digest('hex');
}
