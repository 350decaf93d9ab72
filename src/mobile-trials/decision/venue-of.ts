import type { CommandScope } from '../../hub/intake/hub-context.js';
import { callFunction } from '../../platform/database/call-function.js';
import { badInput } from '../../platform/errors.js';

interface Commune {
  readonly id: number;
  readonly code: string;
}

const known = (text: string): boolean => /^[\w.-]{1,64}$/.test(text);

/** The commune with a code on the planned day. */
export async function communeOf(
  { runner, today }: CommandScope,
  code: string | null | undefined,
  day: string | null,
): Promise<Commune | null> {
  if (code === null || code === undefined) return null;
  const found = known(code) ? await callFunction<Commune | null>(runner, 'mobile_trials.commune', code, day ?? today) : null;
  if (!found) throw badInput('mobile-trials.unknown-commune', {}, ['input', 'venueUnit']);
  return found;
}

/** The commune in which a venue of the list lies. */
export async function communeOfVenue({ runner, today }: CommandScope, venueId: string, day: string | null): Promise<Commune> {
  const found = known(venueId) ? await callFunction<Commune | null>(runner, 'mobile_trials.venue_commune', venueId, day ?? today) : null;
  if (!found) throw badInput('mobile-trials.unknown-venue', {}, ['input', 'venueId']);
  return found;
}
