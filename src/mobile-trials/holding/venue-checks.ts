import type { CommandScope } from '../../hub/intake/hub-context.js';
import { callFunction } from '../../platform/database/call-function.js';
import { badInput, conflict } from '../../platform/errors.js';
import type { FoundMobileTrial } from '../decision/find-mobile-trial.js';
import type { PlanMobileTrial } from './plan-mobile-trial.input.js';
import './messages.js';

interface FoundVenue {
  readonly id: string;
  readonly capacity: number;
  readonly onlyWithoutPupils: boolean;
  readonly unitId: number | null;
}

/** The venue that was decided, and the one for bad weather: large enough, and a school only without pupils. */
export async function checkVenues(scope: CommandScope, trial: FoundMobileTrial, input: PlanMobileTrial, day: string): Promise<FoundVenue> {
  const venue = await usable(scope, input, input.venueId, 'venueId', day);
  const decided = trial.venueId === null ? venue.unitId === trial.venuePlaceId : venue.id === trial.venueId;
  if (!decided) throw conflict('holding.other-venue', {}, ['input', 'venueId']);
  if (input.fallbackVenueId) await usable(scope, input, input.fallbackVenueId, 'fallbackVenueId', day);
  return venue;
}

async function usable({ runner }: CommandScope, input: PlanMobileTrial, id: string, field: string, day: string): Promise<FoundVenue> {
  const known = /^[\w.-]{1,64}$/.test(id);
  const venue = known ? await callFunction<FoundVenue | null>(runner, 'mobile_trials.venue_on', id, day) : null;
  if (!venue) throw badInput('holding.unknown-venue', {}, ['input', field]);
  if (venue.onlyWithoutPupils && input.withoutPupils !== true) throw badInput('holding.pupils-there', {}, ['input', 'withoutPupils']);
  if ((input.expectedAudience ?? 0) > venue.capacity)
    throw badInput('holding.too-many', { capacity: venue.capacity }, ['input', 'expectedAudience']);
  return venue;
}
