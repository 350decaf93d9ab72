import type { OwnFacts } from '../../hub/intake/noun.js';
import { conflict } from '../../platform/errors.js';
import type { CourtInstance } from './court-instance.js';
import { isClearlyBefore } from './is-clearly-before.js';
import './messages.js';
import { Trial } from './trial.entity.js';

/** A court acts in a case that it has registered, and not before. `instance` left out: any of the matter's trials. */
export async function requireTrial(
  { em, matterId }: OwnFacts,
  instance: CourtInstance | null,
  day: string | null,
  field: string,
): Promise<void> {
  const trials = await em.find(Trial, { matterId, recordedTo: null, ...(instance ? { instance } : {}) });
  if (trials.length === 0) throw conflict('courts.not-registered', {}, ['matter']);
  if (trials.every(({ occurredOn }) => isClearlyBefore(day, occurredOn))) throw conflict('courts.before-registration', {}, [field]);
}
