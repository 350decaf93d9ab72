import type { References } from '../../hub/intake/noun.js';
import { badInput } from '../../platform/errors.js';
import './messages.js';

/** The court that a document names as the one to hear the case. */
export async function findCourt(code: string | null | undefined, references: References): Promise<number | null> {
  if (!code) return null;
  const { id, agency } = await references.organisation(code, ['court']);
  if (agency !== 'COURTS') throw badInput('procuracy.not-a-court', {}, ['court']);
  return id;
}
