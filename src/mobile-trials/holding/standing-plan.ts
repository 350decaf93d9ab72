import type { CommandScope } from '../../hub/intake/hub-context.js';
import { callFunction } from '../../platform/database/call-function.js';
import type { FoundMobileTrial } from '../decision/find-mobile-trial.js';
import { MobileTrialPlan } from './plan.entity.js';

/** What makes two plans of a trial versions of one. */
export const planKey = ({ proposalId }: Pick<FoundMobileTrial, 'proposalId'>): string => `plan:${proposalId}`;

/** The plan as it stands; whoever changes it after this waits for this command to end. */
export async function standingPlan({ em, runner }: CommandScope, trial: FoundMobileTrial): Promise<MobileTrialPlan | null> {
  await callFunction(runner, 'mobile_trials.wait_in_line', `${trial.courtId} ${planKey(trial)}`);
  return em.findOne(MobileTrialPlan, { organisationId: trial.courtId, sourceKey: planKey(trial), recordedTo: null });
}
