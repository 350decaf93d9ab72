import type { OwnFacts, References } from '../../hub/intake/noun.js';
import { badInput, conflict } from '../../platform/errors.js';
import './messages.js';
import { Victim } from './victim.entity.js';
import type { VictimFactInput } from './victim-fact.input.js';

/** The source key of the reception that a fact is about. */
export async function victimKeyOf(input: VictimFactInput, day: string | null | undefined, references: References): Promise<string> {
  if (input.victim) return references.ownDocumentKey(input.victim, day, ['victim']);
  if (!input.victimSourceId) throw badInput('social-affairs.victim-missing', {}, ['victim']);
  return `source:${input.victimSourceId}`;
}

/** Nobody is identified, supported or sheltered in a matter in which nobody received the person. */
export async function requireReception({ em, matterId }: OwnFacts, victimKey: string | undefined): Promise<void> {
  const reception = await em.findOne(Victim, { matterId, sourceKey: victimKey ?? '', recordedTo: null });
  if (!reception) throw conflict('social-affairs.victim-unknown', {}, ['victim']);
}
