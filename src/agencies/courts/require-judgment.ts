import type { OwnFacts } from '../../hub/intake/noun.js';
import { conflict } from '../../platform/errors.js';
import type { CourtInstance } from './court-instance.js';
import { isClearlyBefore } from './is-clearly-before.js';
import { Judgment } from './judgment.entity.js';
import './messages.js';

/** Only a judgment that was pronounced is appealed. */
export async function requireJudgment(
  { em, matterId }: OwnFacts,
  instance: CourtInstance,
  day: string | null,
  field: string,
): Promise<void> {
  const judgments = await em.find(Judgment, { matterId, recordedTo: null, instance });
  if (judgments.length === 0) throw conflict('courts.no-judgment', {}, ['matter']);
  if (judgments.every(({ occurredOn }) => isClearlyBefore(day, occurredOn))) throw conflict('courts.before-judgment', {}, [field]);
}
