import type { ComputeEnvironment } from '../../hub/reading/reads.js';
import { BY_YEAR, DOSSIER_COLUMNS, type DossierFacts } from '../gates/dossier-facts.js';
import { earliestDay, firstDay } from '../gates/eligibility-of.js';
import type { Gate } from '../gates/gate.js';
import { weighGates } from '../gates/weigh-gates.js';
import type { MobileTrialKnowledge } from '../knowledge.js';

type Needs = Readonly<Record<string, unknown>>;
type Environment = Pick<ComputeEnvironment, 'today' | 'shown' | 'knowledge'>;

const NO_VENUE = { homes: null, cleared: [] };

/** Columns of the dossier that the ranking does not return itself. */
export const CARRIED = DOSSIER_COLUMNS.filter((column) => column !== 'earliest_day' && column !== 'latest_day');

/** The gates of a candidate, all open, in their own words: ages by year for everybody, and no venue. */
export function openGates(needs: Needs, { today, shown, knowledge }: Environment): readonly Gate[] {
  const facts = needs as unknown as DossierFacts & { readonly '@plannedOn': string | null };
  const day = facts['@plannedOn'] ?? firstDay(facts, today);
  const asked = { day, venue: null, sight: shown, exact: BY_YEAR, venueSight: NO_VENUE };
  return weighGates(facts, knowledge.mobileTrials as MobileTrialKnowledge, asked);
}

export const earliestDayOf = (needs: Needs, { today, knowledge }: Environment): string | null =>
  earliestDay(needs as unknown as DossierFacts, knowledge.mobileTrials as MobileTrialKnowledge, today);
