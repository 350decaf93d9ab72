import type { ComputeEnvironment } from '../../hub/reading/reads.js';
import type { DossierFacts, GatesAsked } from '../gates/dossier-facts.js';
import type { Gate } from '../gates/gate.js';
import { UNDISCLOSED, weighGates } from '../gates/weigh-gates.js';
import type { MobileTrialKnowledge } from '../knowledge.js';
import { type GatesByYear, weighByYear } from './gates-by-year.js';

interface Needs {
  readonly facts: (DossierFacts & { readonly cleared: readonly string[] | null }) | null;
  readonly agreed_on: string | null;
  readonly agreed_unit: string | null;
  readonly gates_by_year: GatesByYear | null;
  readonly accusedBorn: string | null;
  readonly victimsBorn: string | null;
  readonly identifiedBorn: string | null;
  readonly homes: readonly (string | null)[] | null;
}

const GATES = 'MobileTrialEligibility.gates';

/** What the gates were is known by the year: a state that was no other then is no news, whoever looks. */
const isNews = (state: string | undefined, before: string | undefined): boolean => state !== 'OPEN' && state !== before;

/** The gates that have closed since, each by its own sentence to whom it may be said, all others together by one that says no ground. */
export function warningsOf(needs: Readonly<Record<string, unknown>>, environment: ComputeEnvironment): readonly Gate[] {
  const { facts, agreed_on: day, agreed_unit: venue, gates_by_year: before, ...known } = needs as unknown as Needs;
  if (facts === null || day === null || before === null) return [];
  const knowledge = environment.knowledge.mobileTrials as MobileTrialKnowledge;
  const sight = (coordinate: string) => environment.shown(GATES) && environment.shown(coordinate);
  const asked = askedOf(day, venue, sight, known, facts.cleared);
  const seen = environment.shown(GATES) ? weighGates(facts, knowledge, asked).filter(({ rule }) => rule !== UNDISCLOSED.rule) : [];
  const now = weighByYear(facts, facts.cleared, knowledge, day, venue);
  const isSeen = new Set(seen.map(({ rule }) => rule));
  const hidden = Object.entries(now).some(([rule, state]) => !isSeen.has(rule) && isNews(state, before[rule]));
  return [...seen.filter(({ rule, state }) => isNews(state, before[rule])), ...(hidden ? [WARNED_OF] : [])];
}

function askedOf(
  day: string,
  venue: string | null,
  sight: GatesAsked['sight'],
  {
    accusedBorn: accused,
    victimsBorn: victims,
    identifiedBorn: identified,
    homes,
  }: Pick<Needs, 'accusedBorn' | 'victimsBorn' | 'identifiedBorn' | 'homes'>,
  cleared: readonly string[] | null,
): GatesAsked {
  return { day, venue, sight, exact: { accused, victims, identified }, venueSight: { homes, cleared: cleared ?? [] } };
}

/** That something has changed is told to all who stand by the decision. */
const WARNED_OF: Gate = {
  ...UNDISCLOSED,
  message: 'Một điều kiện không vướng khi quyết định nay không còn như vậy; lý do không thuộc phạm vi bạn được biết.',
  messageEn: 'What was open at the decision is open no longer; the ground is not yours to know.',
};
