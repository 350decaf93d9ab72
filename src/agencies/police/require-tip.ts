import type { OwnFacts } from '../../hub/intake/noun.js';
import { badInput, conflict } from '../../platform/errors.js';
import { clearlyBefore } from './clearly-before.js';
import { CrimeTip } from './crime-tip.entity.js';
import './messages.js';

/** A decision on a tip follows its receipt. */
export async function requireTip({ em, matterId }: OwnFacts, sourceKey: string, day: string | null): Promise<void> {
  const tip = await em.findOne(CrimeTip, { matterId, sourceKey, recordedTo: null });
  if (!tip) throw conflict('police.tip-unknown', {}, ['tip']);
  if (clearlyBefore(day, tip.occurredOn)) throw conflict('police.before-receipt', {}, ['decidedOn']);
}

/** A report that says nothing of the tip it is about. */
export function tipNamed(key: string | null): string {
  if (key === null) throw badInput('police.tip-missing', {}, ['tip']);
  return key;
}
