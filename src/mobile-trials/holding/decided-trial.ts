import type { CommandScope } from '../../hub/intake/hub-context.js';
import { conflict, forbidden } from '../../platform/errors.js';
import { findMobileTrial, type FoundMobileTrial, isToBeHeld } from '../decision/find-mobile-trial.js';
import './messages.js';

/** A trial that is to be held as things stand, for the court that tries it or one above; NOT_FOUND to those who take no part. */
export async function decidedTrial(scope: CommandScope, mobileTrialId: string, also?: 'REPORTED_TOO'): Promise<FoundMobileTrial> {
  const trial = await findMobileTrial(scope, mobileTrialId);
  if (!scope.caller.stands.includes(trial.courtId)) throw forbidden('holding.other-court');
  if (!isToBeHeld(trial) && !(also && trial.state === 'REPORTED')) throw conflict('holding.not-decided');
  return trial;
}
