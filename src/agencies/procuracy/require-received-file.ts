import type { OwnFacts } from '../../hub/intake/noun.js';
import { conflict } from '../../platform/errors.js';
import './messages.js';
import { Prosecution } from './prosecution.entity.js';

/** The procuracy decides on a file that it has received, and not before. */
export async function requireReceivedFile({ em, matterId }: OwnFacts, day: string | null, field: string): Promise<void> {
  const files = await em.find(Prosecution, { matterId, recordedTo: null });
  if (files.length === 0) throw conflict('procuracy.no-file', {}, ['matter']);
  if (files.every(({ occurredOn }) => isClearlyBefore(day, occurredOn))) throw conflict('procuracy.before-file', {}, [field]);
}

/** Dates known to the month or the year contradict nothing that they may contain; an unknown one contradicts nothing at all. */
function isClearlyBefore(day: string | null, other: string | null | undefined): boolean {
  if (!day || !other) return false;
  const known = Math.min(day.length, other.length);
  return day.slice(0, known) < other.slice(0, known);
}
