import type { Asking, RankedRead } from '../../hub/reading/ranked-read.js';
import type { FilterDefinition } from '../../hub/reading/filter-definition.js';
import { type MobileTrialKnowledge, rulesVersion } from '../knowledge.js';
import { CARRIED } from './open-gates.js';
import { type GroundRule, type WeightGiven, weightsInUse } from './weights-in-use.js';

const knowledgeOf = ({ knowledge }: Asking) => knowledge.mobileTrials as MobileTrialKnowledge;

/** The day that grounds and rules are taken from. */
const dayOf = ({ given, today }: Asking): string => (typeof given.plannedOn === 'string' ? given.plannedOn : today);

const versionOf = (asking: Asking): string => rulesVersion(knowledgeOf(asking), dayOf(asking));

function weightsOf(asking: Asking): readonly WeightGiven[] {
  const rules = (knowledgeOf(asking).tables.ground_rule ?? []) as unknown as readonly GroundRule[];
  return weightsInUse(rules, asking.given.weights as readonly WeightGiven[] | null, dayOf(asking));
}

const byKind = (weights: readonly WeightGiven[]): string =>
  JSON.stringify(Object.fromEntries(weights.map(({ kind, weight }) => [kind, weight])));

/** How the list of candidates is read: which matters may be ranked, by what, and what a cursor of it is worth. */
export const candidatesRead: RankedRead<FilterDefinition> = {
  node: 'MobileTrialCandidate',
  pool: { table: 'mobile_trials.dossier', matter: 'matter_id', where: 'pending', carried: CARRIED },
  shown: 'MobileTrialCandidate.score',
  by: 'mobile_trials.ranking',
  args: [
    { type: 'date', value: ({ given }) => given.plannedOn ?? null },
    { type: 'date', value: ({ today }) => today },
    { type: 'jsonb', value: (asking) => byKind(weightsOf(asking)) },
  ],
  order: [
    { column: 'quarters', type: 'int' },
    { column: 'ends_on', type: 'date' },
    { column: 'code', type: 'text' },
  ],
  boundTo: (asking) => [versionOf(asking), dayOf(asking), byKind(weightsOf(asking))].join(' '),
  page: { rulesVersion: { type: 'text', value: versionOf } },
  filters: {
    court: { column: 'court_id', coordinate: 'MobileTrialCandidate.court', op: 'CODE', type: 'text', lookup: 'matter.organisation' },
    latestDayTo: { column: 'latest_day', coordinate: 'MobileTrialCandidate.latestDay', op: 'TO', type: 'text' },
  },
  matterFilters: {
    place: { column: 'areas', coordinate: 'Matter.place', op: 'WITHIN', type: 'text', lookup: 'matter.unit' },
    seriousness: { column: 'seriousness', coordinate: 'CriminalCase.seriousness', op: 'EQUAL', type: 'text' },
    offence: { column: 'offences', coordinate: 'CriminalCase.offences', op: 'CONTAINS', type: 'text' },
  },
};
