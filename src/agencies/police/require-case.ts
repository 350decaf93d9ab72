import type { OwnFacts } from '../../hub/intake/noun.js';
import { conflict } from '../../platform/errors.js';
import { clearlyBefore } from './clearly-before.js';
import { CriminalCase } from './criminal-case.entity.js';
import './messages.js';

/** Nobody is charged and nothing decided in a case that the police have not initiated or taken over (BLTTHS art. 153, 170, 179). */
export async function requireCase({ em, matterId }: OwnFacts, day: string | null, path: string): Promise<void> {
  const cases = await em.find(CriminalCase, { matterId, recordedTo: null });
  if (cases.length === 0) throw conflict('police.case-not-initiated', {}, ['matter']);
  if (cases.every(({ occurredOn }) => clearlyBefore(day, occurredOn))) throw conflict('police.before-initiation', {}, [path]);
}
