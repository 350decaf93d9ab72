/** Kinds of items in the matter's lists; each has its line in a permission table, or the hub does not start. */
export const WARNING_KINDS = [
  'REGISTERED_WITHOUT_INDICTMENT',
  'INDICTMENT_NAMES_OTHER_COURT',
  'REGISTERED_BEFORE_INDICTMENT',
  'CHARGE_NOT_APPROVED',
  'APPROVAL_OF_UNKNOWN_CHARGE',
  'HANDOVER_NOT_ACKNOWLEDGED',
  'BORDER_CASE_NOT_HANDED_OVER',
  'OFFENCE_OUTSIDE_BORDER_GUARD',
  'REFERRAL_NOT_ANSWERED',
  'VICTIMS_WITHOUT_RECEPTION',
  'IDENTIFICATIONS_CONTRADICT',
  'CONCLUDED_BEFORE_INITIATION',
  'FILE_BEFORE_CONCLUSION',
  'ORGANISATION_OF_ANOTHER_TIME',
  'CHILD_OFFENCE_WITHOUT_CHILD',
  'MOBILE_TRIAL_WITH_MINOR',
] as const;
export type WarningKind = (typeof WARNING_KINDS)[number];

export const CONTRADICTION_KINDS = [
  'INDICTMENT_NAMES_OTHER_COURT',
  'REGISTERED_BEFORE_INDICTMENT',
  'IDENTIFICATIONS_CONTRADICT',
  'CONCLUDED_BEFORE_INITIATION',
  'FILE_BEFORE_CONCLUSION',
  'RECEIVED_BEFORE_HANDOVER',
  'RECEIVED_BEFORE_REFERRAL',
  'PERSONS_RECEIVED_DIFFER',
  'APPROVED_BEFORE_CHARGE',
  'CHARGE_STATUS_DIFFERS',
  'TRIAL_MODE_DIFFERS',
] as const;
export type ContradictionKind = (typeof CONTRADICTION_KINDS)[number];

const DEADLINE_RULES = ['TIP_DECIDE', 'INVESTIGATE', 'PROSECUTE', 'TRIAL_PREPARATION'] as const;

/** The steering committee reports nothing and so takes part in nothing. */
const PARTICIPANTS = ['POLICE', 'BORDER_GUARD', 'SOCIAL_AFFAIRS', 'PROCURACY', 'COURTS'] as const;

export const matterItems: readonly string[] = [
  ...WARNING_KINDS.map((kind) => `Warning:${kind}`),
  ...CONTRADICTION_KINDS.map((kind) => `Contradiction:${kind}`),
  ...DEADLINE_RULES.map((rule) => `Deadline:${rule}`),
  ...PARTICIPANTS.map((agency) => `Participant:${agency}`),
];
