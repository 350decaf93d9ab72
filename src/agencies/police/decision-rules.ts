import { badInput, conflict } from '../../platform/errors.js';
import type { OwnFacts } from '../../hub/intake/noun.js';
import { Accused } from './accused.entity.js';
import { clearlyBefore } from './clearly-before.js';
import type { DecideInvestigation } from './decide-investigation.input.js';
import { InvestigationDecision, type InvestigationDecisionKind } from './investigation-decision.entity.js';
import './messages.js';

const OF_ONE_ACCUSED: readonly InvestigationDecisionKind[] = ['WANTED', 'FOUND'];
const OF_THE_CASE: readonly InvestigationDecisionKind[] = ['EXTEND', 'JOIN_CASES', 'SPLIT_CASE', 'TRANSFER'];

/** What a decision of each kind must say. */
export function requireParts(input: DecideInvestigation): void {
  const { kind } = input;
  const charge = input.charge || input.chargeSourceId;
  if (OF_ONE_ACCUSED.includes(kind) && !charge) throw badInput('police.charge-missing', {}, ['charge']);
  if (OF_THE_CASE.includes(kind) && charge) throw badInput('police.whole-case-only', {}, ['charge']);
  if (kind === 'EXTEND' && !input.until) throw badInput('police.until-missing', {}, ['until']);
  if (kind === 'TRANSFER' && !input.recipient) throw badInput('police.recipient-missing', {}, ['recipient']);
  if ((kind === 'JOIN_CASES' || kind === 'SPLIT_CASE') && !input.otherMatter)
    throw badInput('police.other-matter-missing', {}, ['otherMatter']);
}

/** A decision about one accused follows that charge. */
export async function requireCharge({ em, matterId }: OwnFacts, chargeKey: string, day: string | null, path = 'decidedOn'): Promise<void> {
  const charge = await em.findOne(Accused, { matterId, sourceKey: chargeKey, recordedTo: null });
  if (!charge) throw conflict('police.charge-unknown', {}, ['charge']);
  if (clearlyBefore(day, charge.occurredOn)) throw conflict('police.before-charge', {}, [path]);
}

const FOLLOWS: Partial<Record<InvestigationDecisionKind, { readonly after: InvestigationDecisionKind[]; readonly refusal: string }>> = {
  RESUME: { after: ['SUSPEND', 'DISCONTINUE'], refusal: 'police.not-suspended' },
  FOUND: { after: ['WANTED'], refusal: 'police.not-wanted' },
};

/** What undoes something needs something of the same scope to undo. */
export async function requireCause(
  { em, matterId }: OwnFacts,
  kind: InvestigationDecisionKind,
  chargeKey: string | null,
  day: string | null,
): Promise<void> {
  const follows = FOLLOWS[kind];
  if (!follows) return;
  const causes = await em.find(InvestigationDecision, { matterId, chargeKey, kind: { $in: follows.after }, recordedTo: null });
  if (causes.every((cause) => clearlyBefore(day, cause.occurredOn))) throw conflict(follows.refusal, {}, ['kind']);
}
