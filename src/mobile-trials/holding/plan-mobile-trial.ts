import type { CommandScope } from '../../hub/intake/hub-context.js';
import { callFunction } from '../../platform/database/call-function.js';
import { badInput, conflict } from '../../platform/errors.js';
import type { FoundMobileTrial } from '../decision/find-mobile-trial.js';
import { daysAfter } from '../gates/day-span.js';
import { type Taken, takeStep } from '../take-step.js';
import { budgetOf } from './budget.js';
import { decidedTrial } from './decided-trial.js';
import { checkLegalAid, givenCodes } from './given-codes.js';
import { keptBasis, type LegalBasisRow, recordingAllowed } from './legal-basis.js';
import { MobileTrialPlan } from './plan.entity.js';
import type { PlanMobileTrial } from './plan-mobile-trial.input.js';
import { type ChecklistRow, tasksOf } from './plan-task.js';
import { referenceOn } from './reference-on.js';
import { planKey, standingPlan } from './standing-plan.js';
import { checkVenues } from './venue-checks.js';
import './messages.js';

interface Reference {
  readonly legal_basis: LegalBasisRow;
  readonly checklist: ChecklistRow;
  readonly law_limit: { readonly rule: string; readonly amount: number };
}

/** A trial that lasts longer is planned anew for the days that follow. */
const LONGEST_DAYS = 10;

/** Keeps how a decided trial is to be held. Sent again it changes nothing; other content is the next version of the plan. */
export async function planMobileTrial(scope: CommandScope, input: PlanMobileTrial): Promise<Taken> {
  const trial = await decidedTrial(scope, input.mobileTrialId);
  const codes = givenCodes(input);
  const day = checkTimes(scope, trial, input);
  await checkLegalAid(scope, input, day);
  const venue = await checkVenues(scope, trial, input, day);
  const {
    legal_basis: bases,
    checklist,
    law_limit: limits,
  } = await referenceOn<Reference>(scope, ['legal_basis', 'checklist', 'law_limit'], day);
  const recording = recordingAllowed(bases, input.recording);
  if (recording === null) throw badInput('holding.recording', {}, ['input', 'recording']);
  const escortOrganisationId = await escortOf(scope, input, day);
  const standing = await standingPlan(scope, trial);
  await checkFree(scope, trial, input, codes.panel, escortOrganisationId);
  const { opensAt, expectedEndAt, venueId, expectedAudience, fallbackVenueId, fallbackOpensAt, withoutPupils } = input;
  return takeStep(scope, {
    type: 'MobileTrialPlan',
    entity: MobileTrialPlan,
    kind: 'MOBILE_TRIAL_PLANNED',
    matterId: trial.matterId,
    organisationId: trial.courtId,
    sourceKey: planKey(trial),
    row: {
      proposalId: trial.proposalId,
      ...codes,
      opensAt,
      expectedEndAt,
      venueId,
      venueUnitId: venue.unitId,
      withoutPupils: withoutPupils ?? false,
      expectedAudience: expectedAudience ?? null,
      escortOrganisationId,
      shielding: [...new Set(input.shielding)].sort(),
      recording,
      fallbackVenueId: fallbackVenueId ?? null,
      fallbackOpensAt: fallbackOpensAt ?? null,
      budget: budgetOf(input.budget),
      tasks: tasksOf(input.tasks, checklist, day, standing?.tasks),
    },
    seen: { legalBasis: keptBasis(bases), minimumAge: audienceAge(limits) },
    again: 'NEW_VERSION',
  });
}

function audienceAge(limits: readonly Reference['law_limit'][]): number {
  const limit = limits.find(({ rule }) => rule === 'AUDIENCE');
  if (!limit) throw new Error('No limit AUDIENCE is in force');
  return limit.amount;
}

/** The day of the opening: the one that was decided, and still ahead. */
function checkTimes({ today }: CommandScope, trial: FoundMobileTrial, { opensAt, expectedEndAt }: PlanMobileTrial): string {
  const day = opensAt.slice(0, 10);
  if (day !== trial.plannedOn) throw conflict('holding.other-day', {}, ['input', 'opensAt']);
  if (day < today) throw conflict('holding.past-day', {}, ['input', 'opensAt']);
  if (expectedEndAt <= opensAt || expectedEndAt.slice(0, 10) > daysAfter(day, LONGEST_DAYS))
    throw badInput('holding.ends-before', { days: LONGEST_DAYS }, ['input', 'expectedEndAt']);
  return day;
}

async function escortOf({ runner }: CommandScope, { escortOrganisation }: PlanMobileTrial, day: string): Promise<number | null> {
  if (!escortOrganisation) return null;
  const found = await callFunction<number | null>(
    runner,
    'mobile_trials.body_on',
    escortOrganisation.replaceAll('\u0000', ''),
    'POLICE',
    day,
  );
  if (found === null) throw badInput('holding.unknown-escort', {}, ['input', 'escortOrganisation']);
  return found;
}

/** What may be taken already, in Vietnamese and in English. */
const TAKEN: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  PANEL: ['Hội đồng xét xử', 'the panel'],
  VENUE: ['địa điểm', 'the venue'],
  ESCORT: ['đơn vị áp giải', 'the escorting unit'],
};

/** Nobody and nothing is in two places at once; which other trial it is stays unsaid. */
async function checkFree(
  { runner }: CommandScope,
  trial: FoundMobileTrial,
  input: PlanMobileTrial,
  panel: readonly string[],
  escort: number | null,
) {
  const { opensAt, expectedEndAt, venueId } = input;
  const taken = await callFunction<string[]>(
    runner,
    'mobile_trials.taken_then',
    ...[trial.proposalId, opensAt, expectedEndAt, panel, trial.courtId, venueId, escort],
  );
  const said = (at: 0 | 1) => taken.map((what) => TAKEN[what]?.[at] ?? what).join(', ');
  if (taken.length > 0) throw conflict('holding.taken', { what: said(0), whatEn: said(1) });
}
