import type { Kind, Label } from './words.js';

/** 'Type.field' → its label; several: the strictest. Typed by hand from POLICY §3; a field not named has its container's. */
export const LABEL_OF: Readonly<Record<string, Label | readonly Label[]>> = {
  ...factFields('CrimeTip', 'STATUS'),
  ...factFields('Interception', 'STATUS'),
  ...factFields('Handover', 'STATUS'),
  ...factFields('CriminalCase', 'STATUS'),
  ...factFields('Prosecution', 'STATUS'),
  ...factFields('Indictment', 'STATUS'),
  ...factFields('Trial', 'STATUS'),
  ...factFields('Hearing', 'STATUS'),
  ...factFields('TipOutcome', 'OUTCOME'),
  ...factFields('ProsecutionDecision', 'OUTCOME'),
  ...factFields('Judgment', 'OUTCOME'),
  ...factFields('MobileTrial', 'OUTCOME'),
  ...factFields('Accused', 'CASE'),
  ...factFields('Charge', 'CASE'),
  ...factFields('Conclusion', 'CASE'),
  ...factFields('FileReturn', 'CASE'),
  ...factFields('Victim', 'VICTIM_STATUS'),
  ...factFields('Identification', 'VICTIM_STATUS'),
  ...factFields('Support', 'VICTIM_STATUS'),
  ...factFields('Shelter', 'VICTIM_SHELTER'),
  ...fields('Matter', { ALWAYS: 'id code stage', STATUS: 'title openedOn changedAt place participants ledBy related deadlines timeline' }),
  ...fields('Matter', { STATUS: 'crimeTips interceptions criminalCase prosecution trial', CASE: 'warnings', VICTIM_STATUS: 'victims' }),
  ...fields('Participant', { STATUS: 'agency organisation since until' }),
  ...fields('MatterLink', { STATUS: 'kind matter' }),
  ...fields('Warning', { CASE: 'kind message messageEn' }),
  ...fields('Deadline', { STATUS: 'rule basis startsOn dueOn state' }),
  ...fields('Event', { STATUS: 'id agency organisation kind change occurredAt recordedAt summary summaryEn documentNumber' }),
  ...fields('CrimeTip', {
    STATUS: 'number receivedOn receivedBy',
    CASE: 'kind channel classification place',
    OUTCOME: 'outcome outcomes',
    INVESTIGATION: 'content',
    INFORMANT: 'informant',
  }),
  ...fields('TipOutcome', { OUTCOME: 'kind documentNumber decidedOn' }),
  ...fields('Informant', { INFORMANT: 'fullName phone' }),
  ...fields('Interception', {
    STATUS: 'number occurredAt madeBy place handover handovers',
    CASE: 'direction personsStopped',
    VICTIM_STATUS: 'victimsFound',
    INVESTIGATION: 'course',
    INFORMANT: 'informant',
  }),
  ...fields('InterceptionInformant', { INFORMANT: 'fullName phone' }),
  ...fields('Handover', { STATUS: 'toAgency toOrganisation documentNumber handedOverOn acknowledgedOn' }),
  ...fields('CriminalCase', { STATUS: 'documentNumber initiatedOn initiatedBy status', CASE: 'seriousness offences accused conclusion' }),
  ...fields('Accused', { CASE: 'id status charge', ACCUSED_IDENTITY: 'fullName yearOfBirth' }),
  ...fields('Charge', { CASE: 'documentNumber issuedOn approvedOn' }),
  ...fields('Conclusion', { CASE: 'documentNumber issuedOn proposal' }),
  ...fields('Prosecution', { STATUS: 'fileReceivedOn indictment', OUTCOME: 'decisions', CASE: 'returns' }),
  ...fields('ProsecutionDecision', { OUTCOME: 'kind documentNumber decidedOn' }),
  ...fields('FileReturn', { CASE: 'round documentNumber returnedOn', INVESTIGATION: 'reason' }),
  ...fields('Indictment', { STATUS: 'documentNumber issuedOn', CASE: 'offences' }),
  ...fields('Trial', { STATUS: 'registrationNumber registeredOn court mode hearings mobileTrial', CASE: 'closed', OUTCOME: 'judgment' }),
  ...fields('Hearing', { STATUS: 'scheduledOn status', CASE: 'venue' }),
  ...fields('Judgment', { OUTCOME: 'documentNumber pronouncedOn outcomes' }),
  ...fields('JudgmentOutcome', { OUTCOME: 'accusedId sentenceMonths life acquitted' }),
  ...fields('MobileTrial', { OUTCOME: 'venue plannedOn status attendance', CASE: 'eligibility' }),
  ...fields('Eligibility', { CASE: 'eligible reasons' }),
  ...fields('EligibilityReason', { CASE: 'rule basis message' }),
  ...fields('Victim', {
    VICTIM_STATUS: 'code status ageBand sex minor identification supports',
    VICTIM_IDENTITY: 'identity',
    VICTIM_SHELTER: 'shelter',
  }),
  ...fields('VictimIdentity', { VICTIM_IDENTITY: 'fullName dateOfBirth' }),
  ...fields('Shelter', { VICTIM_SHELTER: 'name address' }),
  ...fields('Identification', { VICTIM_STATUS: 'documentNumber decidedOn outcome' }),
  ...fields('Support', { VICTIM_STATUS: 'kind startedOn endedOn', VICTIM_SHELTER: 'provider' }),
};

/** Words that say nothing of a matter by themselves: what points to them carries the label. */
export const PLAIN_TYPES: readonly string[] = ['Organisation', 'Place', 'Offence', 'PageInfo'];

/** The items of a list that carry a label of their own by kind; an item that is not shown is left out. */
export const LABEL_OF_EVENT: Readonly<Record<string, Label | readonly Label[]>> = {
  ...fields(null, {
    STATUS: 'TIP_RECEIVED CASE_INITIATED BORDER_CASE_INITIATED INTERCEPTION_MADE MATTER_HANDED_OVER HANDOVER_ACKNOWLEDGED',
  }),
  ...fields(null, {
    STATUS: 'FILE_RECEIVED INDICTMENT_ISSUED CASE_REGISTERED TRIAL_DECIDED HEARING_SCHEDULED HEARING_HELD HEARING_POSTPONED',
  }),
  ...fields(null, { STATUS: 'CASES_JOINED CASE_SPLIT CASE_TRANSFERRED' }),
  ...fields(null, {
    OUTCOME: 'TIP_RESOLVED PROSECUTION_DECIDED JUDGMENT_PRONOUNCED JUDGMENT_IN_FORCE APPEAL_DECIDED MOBILE_TRIAL_ANNOUNCED',
  }),
  ...fields(null, { OUTCOME: 'MOBILE_TRIAL_HELD MOBILE_TRIAL_CANCELLED JUDGMENT_PROTESTED JUDGMENT_APPEALED' }),
  ...fields(null, { CASE: 'ACCUSED_CHARGED CHARGE_APPROVED CHARGE_CANCELLED INVESTIGATION_CONCLUDED FILE_RETURNED COURT_FILE_RETURNED' }),
  ...fields(null, { CASE: 'TIP_EXTENDED TIP_RESUMED ACCUSED_WANTED ACCUSED_FOUND INVESTIGATION_SUSPENDED INVESTIGATION_RESUMED' }),
  ...fields(null, { CASE: 'INVESTIGATION_DISCONTINUED INVESTIGATION_EXTENDED' }),
  ...fields(null, {
    VICTIM_STATUS: 'RESCUE_MADE VICTIM_REFERRED RESCUED_PERSON_REFERRED VICTIM_RECEIVED VICTIM_IDENTIFIED SUPPORT_PROVIDED',
  }),
  ...fields(null, { VICTIM_STATUS: 'VICTIM_RETURNED', VICTIM_SHELTER: 'SHELTER_PROVIDED' }),
};

/** By the kind of warning and by the rule of a deadline: the labels of all that it is made from. */
export const LABEL_OF_WARNING: Readonly<Record<string, readonly Label[]>> = {
  REFERRAL_NOT_ANSWERED: ['CASE', 'VICTIM_STATUS'],
  VICTIMS_WITHOUT_RECEPTION: ['CASE', 'VICTIM_STATUS'],
  IDENTIFICATIONS_CONTRADICT: ['CASE', 'VICTIM_STATUS'],
  CHILD_OFFENCE_WITHOUT_CHILD: ['CASE', 'VICTIM_STATUS'],
  MOBILE_TRIAL_WITH_MINOR: ['CASE', 'VICTIM_STATUS'],
};

/** What counts for the limit: its start, the seriousness that sets it, extensions, and the decision that meets it. */
export const LABEL_OF_DEADLINE: Readonly<Record<string, readonly Label[]>> = {
  TIP_DECIDE: ['STATUS', 'OUTCOME'],
  INVESTIGATE: ['STATUS', 'CASE'],
  PROSECUTE: ['STATUS', 'CASE', 'OUTCOME'],
  TRIAL_PREPARATION: ['STATUS', 'CASE', 'OUTCOME'],
};

/** What every fact has beside its own: its container's label, the recorder's name, and reasons, which are free text. */
function factFields(type: string, container: Label): Record<string, Label | readonly Label[]> {
  return {
    ...fields(type, { [container]: 'id version recordedAt recordedTo published versions' }),
    [`${type}.recordedBy`]: [container, 'OFFICER'],
    [`${type}.correctionReason`]: [container, 'INVESTIGATION'],
    [`${type}.withdrawalReason`]: [container, 'INVESTIGATION'],
  };
}

function fields(type: string | null, byLabel: Readonly<Partial<Record<Label, string>>>): Record<string, Label> {
  const all = Object.entries(byLabel) as [Label, string][];
  return Object.fromEntries(all.flatMap(([label, names]) => names.split(' ').map((name) => [type ? `${type}.${name}` : name, label])));
}

/** Nothing where the table says nothing: the caller of this must then show nothing. */
export function labelsOf(coordinate: string): readonly Label[] | null {
  const [type = '', field = ''] = coordinate.split('.');
  if (field.startsWith('__') || PLAIN_TYPES.includes(type)) return ['ALWAYS'];
  return listOf(LABEL_OF[coordinate]);
}

/** The label of an item: of its kind, with its container's for a kind that nobody has named. */
export function labelsOfItem(type: string, kind: string): readonly Label[] | null {
  if (type === 'Event') return listOf(LABEL_OF_EVENT[kind]);
  if (type === 'Warning') return listOf(LABEL_OF_WARNING[kind] ?? 'CASE');
  if (type === 'Deadline') return listOf(LABEL_OF_DEADLINE[kind] ?? 'CASE');
  return [];
}

function listOf(labels: Label | readonly Label[] | undefined): readonly Label[] | null {
  if (labels === undefined) return null;
  return typeof labels === 'string' ? [labels] : labels;
}

/** POLICY rule 5: such a coordinate is reported from the plan, without a count. */
export const isUncounted = (labels: readonly Label[]): boolean =>
  labels.some((label) => label === 'INFORMANT' || label.startsWith('VICTIM_'));

const KINDS: readonly Kind[] = ['PartialDate', 'DateTime', 'DocumentNumber', 'PersonCode', 'Place', 'PlaceName'];

/** What rule 3 asks of a type is its name. */
export const kindOf = (typeName: string): Kind => KINDS.find((kind) => kind === typeName) ?? 'other';
