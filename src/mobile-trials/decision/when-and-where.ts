import type { CommandScope } from '../../hub/intake/hub-context.js';
import { badInput, conflict } from '../../platform/errors.js';
import type { DecideMobileTrial } from './decide-mobile-trial.input.js';
import type { FoundMobileTrial } from './find-mobile-trial.js';
import type { Round } from './round-of.js';
import { communeOfVenue } from './venue-of.js';

interface WhenAndWhere {
  readonly plannedOn: string | null;
  readonly venueId: string | null;
  readonly venuePlaceId: number | null;
  readonly venueUnit: string | null;
}

/** The day and the place of a signature: its own, else those of the other one, else those that stand. Two signatures cannot name two. */
export async function whenAndWhere(
  scope: CommandScope,
  trial: FoundMobileTrial,
  { other }: Round,
  input: Pick<DecideMobileTrial, 'plannedOn' | 'venueId'>,
): Promise<WhenAndWhere> {
  const [saidDay, saidVenue] = [other?.plannedOn ?? null, other?.venueId ?? null];
  if (input.plannedOn && saidDay && input.plannedOn !== saidDay) throw conflict('mobile-trials.other-day', {}, ['input', 'plannedOn']);
  if (input.venueId && saidVenue && input.venueId !== saidVenue) throw conflict('mobile-trials.other-venue', {}, ['input', 'venueId']);
  const plannedOn = input.plannedOn ?? saidDay ?? trial.plannedOn;
  const venueId = input.venueId ?? saidVenue ?? trial.venueId;
  if (venueId === null) return { plannedOn, venueId, venuePlaceId: trial.venuePlaceId, venueUnit: trial.venueUnit };
  const commune = await communeOfVenue(scope, venueId, plannedOn);
  return { plannedOn, venueId, venuePlaceId: commune.id, venueUnit: commune.code };
}

/** A trial on the road has its day and its place from the first signature on, and the second one is for no other. */
export function checkPlace({ other }: Round, { plannedOn, venueId, venuePlaceId }: WhenAndWhere): void {
  if (plannedOn === null) throw badInput('mobile-trials.day-missing', {}, ['input', 'plannedOn']);
  if (venuePlaceId === null) throw badInput('mobile-trials.venue-missing', {}, ['input', 'venueId']);
  if (other === null) return;
  if ((other.plannedOn ?? null) !== plannedOn) throw conflict('mobile-trials.other-day', {}, ['input', 'plannedOn']);
  if ((other.venueId ?? null) !== venueId || (other.venuePlaceId ?? null) !== venuePlaceId)
    throw conflict('mobile-trials.other-venue', {}, ['input', 'venueId']);
}
