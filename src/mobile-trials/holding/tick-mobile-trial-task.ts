import type { CommandScope } from '../../hub/intake/hub-context.js';
import { badInput, conflict } from '../../platform/errors.js';
import { type Taken, takeStep } from '../take-step.js';
import { decidedTrial } from './decided-trial.js';
import { MobileTrialPlan } from './plan.entity.js';
import { planKey, standingPlan } from './standing-plan.js';
import type { TickMobileTrialTask } from './tick-mobile-trial-task.input.js';
import './messages.js';

/** The next version of a plan, with one task ticked or no longer so. Nothing of the matter's course: its timeline is not told. */
export async function tickMobileTrialTask(scope: CommandScope, { mobileTrialId, kind, done }: TickMobileTrialTask): Promise<Taken> {
  const trial = await decidedTrial(scope, mobileTrialId);
  const plan = await standingPlan(scope, trial);
  if (!plan) throw conflict('holding.not-planned');
  const task = plan.tasks.find((one) => one.kind === kind);
  if (!task) throw badInput('holding.task', {}, ['input', 'kind']);
  const { id, version, legalBasis, minimumAge } = plan;
  if (task.done === done) return { type: 'MobileTrialPlan', matterId: trial.matterId, id, version, change: 'UNCHANGED' };
  return takeStep(scope, {
    type: 'MobileTrialPlan',
    entity: MobileTrialPlan,
    kind: null,
    matterId: trial.matterId,
    organisationId: trial.courtId,
    sourceKey: planKey(trial),
    row: { ...saidIn(plan), tasks: plan.tasks.map((one) => (one === task ? { ...one, done } : one)) },
    seen: { legalBasis, minimumAge },
    again: 'NEW_VERSION',
  });
}

/** What a plan says, without what makes it a version of its own. */
const saidIn = (plan: MobileTrialPlan): Partial<MobileTrialPlan> => ({
  proposalId: plan.proposalId,
  opensAt: plan.opensAt,
  expectedEndAt: plan.expectedEndAt,
  venueId: plan.venueId,
  venueUnitId: plan.venueUnitId ?? null,
  withoutPupils: plan.withoutPupils,
  expectedAudience: plan.expectedAudience ?? null,
  panel: plan.panel,
  escortOrganisationId: plan.escortOrganisationId ?? null,
  interpreters: plan.interpreters,
  shielding: plan.shielding,
  legalAid: plan.legalAid ?? null,
  recording: plan.recording,
  fallbackVenueId: plan.fallbackVenueId ?? null,
  fallbackOpensAt: plan.fallbackOpensAt ?? null,
  budget: plan.budget,
});
