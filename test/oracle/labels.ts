import { CANDIDATES_LABELS } from './labels-candidates.js';
import { fields, type Labels } from './labels-fields.js';
import { FIGURES_LABELS } from './labels-figures.js';
import { HOLDING_LABELS } from './labels-holding.js';
import { LABEL_OF_CONTRADICTION, LABEL_OF_DEADLINE, LABEL_OF_EVENT, LABEL_OF_WARNING, PARTICIPANTS } from './labels-items.js';
import { JUSTICE_LABELS } from './labels-justice.js';
import { MOBILE_TRIALS_LABELS } from './labels-mobile-trials.js';
import { PARTNERS_LABELS } from './labels-partners.js';
import { POLICE_LABELS } from './labels-police.js';
import { PROTECTED_LABELS } from './labels-protected.js';
import type { Kind, Label } from './words.js';

/** 'Type.field' → its label; several: the strictest. Typed by hand from POLICY §3. */
const LABEL_OF: Labels = {
  ...fields('Matter', { ALWAYS: 'id code stage', STATUS: 'title openedOn changedAt place participants ledBy related deadlines timeline' }),
  ...fields('Matter', {
    STATUS:
      'crimeTips interceptions criminalCase criminalCases borderCase borderCases handovers handoverAcknowledgements prosecution prosecutions trial trials',
    OUTCOME: 'protests appeals appealDecisions legalEffect legalEffects',
    CASE: 'warnings counsels',
    VICTIM_STATUS: 'victims rescues rescuedPersons victimReferrals',
  }),
  ...fields('Participant', { STATUS: 'agency organisation since until' }),
  ...fields('MatterLink', { STATUS: 'kind matter' }),
  ...fields('Matter', { STATUS: 'holder holders pending', CASE: 'contradictions' }),
  ...fields('Holding', { STATUS: 'agency organisation since acknowledged' }),
  ...fields('AwaitedDocument', { STATUS: 'documentNumber documentType year issuer code' }),
  ...fields('Contradiction', { CASE: 'kind message messageEn claims' }),
  ...fields('Claim', { CASE: 'agency organisation item day code persons court recordedAt' }),
  ...fields('Warning', { CASE: 'kind message messageEn items' }),
  ...fields('Deadline', { STATUS: 'rule basis startsOn dueOn state agency endedOn' }),
  ...fields('Event', { STATUS: 'toAgency acknowledged acknowledgedOn acknowledgedBy joinedAt' }),
  ...fields('Event', { STATUS: 'id agency organisation kind change occurredAt recordedAt summary summaryEn documentNumber' }),
  ...fields('Offence', { CASE: 'codeVersion article clause points name' }),
  ...POLICE_LABELS,
  ...PARTNERS_LABELS,
  ...PROTECTED_LABELS,
  ...JUSTICE_LABELS,
  ...CANDIDATES_LABELS,
  ...MOBILE_TRIALS_LABELS,
  ...HOLDING_LABELS,
  ...FIGURES_LABELS,
};

/** Words that say nothing of a matter by themselves: what points to them carries the label. */
const PLAIN_TYPES: readonly string[] = ['Organisation', 'Place', 'PageInfo'];

/** Nothing where the table says nothing: the caller of this must then show nothing. */
export function labelsOf(coordinate: string): readonly Label[] | null {
  const [type = '', field = ''] = coordinate.split('.');
  const [item = '', itemKind] = coordinate.split(':');
  if (itemKind !== undefined) return labelsOfItem(item, itemKind);
  if (field.startsWith('__') || PLAIN_TYPES.includes(type)) return ['ALWAYS'];
  return listOf(LABEL_OF[coordinate]);
}

/** The label of an item by its kind; nobody gets an item of a kind that nobody has named. */
export function labelsOfItem(type: string, kind: string): readonly Label[] | null {
  if (type === 'Event' || type === 'Holding') return listOf(LABEL_OF_EVENT[kind]);
  if (type === 'Warning') return listOf(LABEL_OF_WARNING[kind]);
  if (type === 'Contradiction') return listOf(LABEL_OF_CONTRADICTION[kind]);
  if (type === 'Deadline') return listOf(LABEL_OF_DEADLINE[kind]);
  if (type === 'Participant') return PARTICIPANTS.includes(kind) ? ['STATUS'] : null;
  return [];
}

function listOf(labels: Label | readonly Label[] | undefined): readonly Label[] | null {
  if (labels === undefined) return null;
  return typeof labels === 'string' ? [labels] : labels;
}

/** POLICY rule 5: such a coordinate is reported from the plan, without a count. */
export const isUncounted = (labels: readonly Label[]): boolean =>
  labels.some((label) => TOLD_FROM_PLAN.includes(label) || label.startsWith('VICTIM_'));

const TOLD_FROM_PLAN: readonly Label[] = ['INFORMANT', 'PROPOSAL', 'DELIBERATION', 'OPINION'];

const KINDS: readonly Kind[] = ['PartialDate', 'Date', 'DateTime', 'DocumentNumber', 'PersonCode', 'Place', 'PlaceName'];

/** What rule 3 asks of a type is its name. */
export const kindOf = (typeName: string): Kind => KINDS.find((kind) => kind === typeName) ?? 'other';
