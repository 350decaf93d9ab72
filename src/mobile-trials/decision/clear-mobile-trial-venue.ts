import { digestOf } from '../../hub/intake/digest.js';
import type { CommandScope } from '../../hub/intake/hub-context.js';
import { callFunction } from '../../platform/database/call-function.js';
import { conflict } from '../../platform/errors.js';
import { type Taken, takeStep } from '../take-step.js';
import type { ClearMobileTrialVenue } from './clear-mobile-trial-venue.input.js';
import { findMobileTrial } from './find-mobile-trial.js';
import { MobileTrialVenueClearance } from './venue-clearance.entity.js';
import { communeOf } from './venue-of.js';

/**
 * Keeps whether the commune proposed may be the venue. A list of communes cannot be asked through: only the one that is proposed is answered.
 * The same word after another home became known is a new one.
 */
export async function clearMobileTrialVenue(scope: CommandScope, input: ClearMobileTrialVenue): Promise<Taken> {
  const trial = await findMobileTrial(scope, input.proposalId);
  const commune = await communeOf(scope, input.venueUnit, trial.plannedOn);
  if (commune?.id !== trial.venuePlaceId) throw conflict('mobile-trials.not-the-venue', {}, ['input', 'venueUnit']);
  const told = await callFunction<unknown>(scope.runner, 'mobile_trials.homes_told_at', trial.matterId);
  return takeStep(scope, {
    type: 'MobileTrialVenueClearance',
    entity: MobileTrialVenueClearance,
    kind: 'MOBILE_TRIAL_VENUE_CLEARED',
    matterId: trial.matterId,
    sourceKey: `clearance:${trial.proposalId}:${commune.id}:${digestOf(told)}`,
    row: { proposalId: trial.proposalId, venuePlaceId: commune.id, cleared: input.cleared },
    again: 'NEW_VERSION',
  });
}
