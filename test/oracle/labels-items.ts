import { fields, type Labels } from './labels-fields.js';
import type { Label } from './words.js';

/** The items of the timeline: the label of the fields that date and number of the item are taken from. */
export const LABEL_OF_EVENT: Labels = {
  ...fields(null, {
    STATUS:
      'TIP_RECEIVED CASE_INITIATED BORDER_CASE_INITIATED INTERCEPTION_MADE MATTER_HANDED_OVER HANDOVER_ACKNOWLEDGED FILE_RECEIVED INDICTMENT_ISSUED CASE_REGISTERED HEARING_SCHEDULED HEARING_HELD HEARING_POSTPONED',
    OUTCOME:
      'TIP_RESOLVED TIP_RESUMED PROSECUTION_DECIDED TRIAL_DECIDED JUDGMENT_PRONOUNCED JUDGMENT_PROTESTED JUDGMENT_APPEALED JUDGMENT_IN_FORCE APPEAL_DECIDED MOBILE_TRIAL_ANNOUNCED MOBILE_TRIAL_HELD MOBILE_TRIAL_CANCELLED',
    CASE: 'TIP_EXTENDED ACCUSED_CHARGED CHARGE_APPROVED CHARGE_CANCELLED INVESTIGATION_CONCLUDED FILE_RETURNED COURT_FILE_RETURNED PROCURACY_ATTESTED COURT_ATTESTED COURT_CUSTODY_ORDERED COUNSEL_REGISTERED',
    VICTIM_STATUS:
      'CLOSED_TRIAL_REQUESTED CLOSED_TRIAL_REQUEST_DECIDED RESCUE_MADE VICTIM_REFERRED RESCUED_PERSON_REFERRED VICTIM_RECEIVED VICTIM_IDENTIFIED SUPPORT_PROVIDED VICTIM_RETURNED',
    VICTIM_SHELTER: 'SHELTER_PROVIDED',
  }),
  // Those who are protected beside the victims.
  ...fields(null, { VICTIM_STATUS: 'WITNESS_NAMED PROTECTION_ORDERED' }),
  // All of these are decisions of the investigation: their kind, number and day are CASE (CriminalCase.decisions).
  ...fields(null, {
    CASE: 'INVESTIGATION_SUSPENDED INVESTIGATION_RESUMED INVESTIGATION_DISCONTINUED INVESTIGATION_EXTENDED ACCUSED_WANTED ACCUSED_FOUND CASES_JOINED CASE_SPLIT CASE_TRANSFERRED CUSTODY_ORDERED',
  }),
};

const ofCase: readonly Label[] = ['CASE'];
const ofVictims: readonly Label[] = ['CASE', 'VICTIM_STATUS'];

/** By the kind of warning and by the rule of a deadline: the labels of all that it is made from. */
export const LABEL_OF_WARNING: Readonly<Record<string, readonly Label[]>> = {
  REGISTERED_WITHOUT_INDICTMENT: ofCase,
  INDICTMENT_NAMES_OTHER_COURT: ofCase,
  REGISTERED_BEFORE_INDICTMENT: ofCase,
  CHARGE_NOT_APPROVED: ofCase,
  APPROVAL_OF_UNKNOWN_CHARGE: ofCase,
  HANDOVER_NOT_ACKNOWLEDGED: ofCase,
  BORDER_CASE_NOT_HANDED_OVER: ofCase,
  OFFENCE_OUTSIDE_BORDER_GUARD: ofCase,
  REFERRAL_NOT_ANSWERED: ofVictims,
  VICTIMS_WITHOUT_RECEPTION: ofVictims,
  IDENTIFICATIONS_CONTRADICT: ofVictims,
  CONCLUDED_BEFORE_INITIATION: ofCase,
  FILE_BEFORE_CONCLUSION: ofCase,
  ORGANISATION_OF_ANOTHER_TIME: ofCase,
  CHILD_OFFENCE_WITHOUT_CHILD: ofVictims,
  MOBILE_TRIAL_WITH_MINOR: ofVictims,
};

/** What counts for the limit: its start, the seriousness that sets it, extensions, and the decision that meets it. */
export const LABEL_OF_DEADLINE: Readonly<Record<string, readonly Label[]>> = {
  TIP_DECIDE: ['STATUS', 'OUTCOME'],
  INVESTIGATE: ['STATUS', 'CASE'],
  PROSECUTE: ['STATUS', 'CASE', 'OUTCOME'],
  TRIAL_PREPARATION: ['STATUS', 'CASE', 'OUTCOME'],
};

/** That social affairs take part tells that there is a victim: they are no participants for one who is only pointed to the matter. */
export const PARTICIPANTS: readonly string[] = ['POLICE', 'BORDER_GUARD', 'SOCIAL_AFFAIRS', 'PROCURACY', 'COURTS'];
