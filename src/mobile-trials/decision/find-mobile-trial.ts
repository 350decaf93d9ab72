import type { CommandScope } from '../../hub/intake/hub-context.js';
import { callFunction } from '../../platform/database/call-function.js';
import { notFound } from '../../platform/errors.js';
import type { MobileTrialState } from './proposal-state.js';

/** A mobile trial as it is decided now: its day and its place are those of the last agreement, before one those proposed. */
export interface FoundMobileTrial {
  readonly proposalId: string;
  readonly version: number;
  readonly matterId: string;
  readonly instance: 'FIRST' | 'RETRIAL';
  readonly courtId: number;
  readonly mode: 'MOBILE' | 'ONLINE_MOBILE';
  readonly state: MobileTrialState;
  /** What was last agreed; null before two have signed. */
  readonly act: 'HOLD' | 'REFUSE' | 'MOVE' | 'WITHDRAW' | null;
  readonly plannedOn: string | null;
  readonly venueId: string | null;
  readonly venuePlaceId: number | null;
  readonly venueUnit: string | null;
}

/**
 * The mobile trial that an id means: that of its proposal or of a decision on it. NOT_FOUND to those who take no part in the matter. Until the
 * transaction ends nobody else takes a step in it.
 */
export async function findMobileTrial({ runner, caller, today }: CommandScope, mobileTrialId: string): Promise<FoundMobileTrial> {
  if (!UUID.test(mobileTrialId)) throw notFound('intake.not-found');
  const found = await callFunction<FoundMobileTrial | null>(runner, 'mobile_trials.find_mobile_trial', mobileTrialId, caller.stands, today);
  if (!found) throw notFound('intake.not-found');
  return found;
}

/** Whether the trial is to be held as things stand. */
export const isToBeHeld = ({ state }: FoundMobileTrial): boolean => state === 'DECIDED' || state === 'MOVED';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
