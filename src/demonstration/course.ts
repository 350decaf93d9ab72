/** How far a matter goes. */
export type End =
  | 'TIP'
  | 'TIP_SUSPENDED'
  | 'NOT_INITIATED'
  | 'INVESTIGATION'
  | 'INVESTIGATION_SUSPENDED'
  | 'DISCONTINUED'
  | 'CONCLUDED_DISCONTINUED'
  | 'CONCLUDED'
  | 'PROSECUTION'
  | 'PROSECUTION_SUSPENDED'
  | 'PROSECUTION_DISCONTINUED'
  | 'FILE_RETURNED'
  | 'INDICTED'
  | 'REGISTERED'
  | 'TRIAL_SUSPENDED'
  | 'TRIAL_DISCONTINUED'
  | 'COURT_RETURNED'
  | 'SCHEDULED'
  | 'TRIED'
  | 'APPEALED'
  | 'QUASHED'
  | 'IN_FORCE';

/** What happens on the way. */
export type Twist =
  | 'DENUNCIATION'
  | 'CRIME_REPORT'
  | 'INITIATION_PROPOSAL'
  | 'DIRECT_DETECTION'
  | 'SELF_SURRENDER'
  | 'BORDER'
  | 'BORDER_CASE'
  | 'COAST'
  | 'INBOUND'
  | 'UNACKNOWLEDGED'
  | 'RESCUE'
  | 'TIP_EXTENDED'
  | 'TIP_RESUMED'
  | 'NO_VICTIM'
  | 'CHILD'
  | 'ADOLESCENT'
  | 'FOREIGNER'
  | 'MINOR_ACCUSED'
  | 'FUGITIVE'
  | 'FOUND'
  | 'UNAPPROVED'
  | 'CANCELLED_CHARGE'
  | 'ACCUSED_SUSPENDED'
  | 'ACCUSED_DISCONTINUED'
  | 'INVESTIGATION_EXTENDED'
  | 'INVESTIGATION_RESUMED'
  | 'TRANSFERRED'
  | 'JOINED'
  | 'SPLIT'
  | 'RETURNED'
  | 'RETURNED_TWICE'
  | 'RETURNED_BY_COURT'
  | 'PROSECUTION_EXTENDED'
  | 'INDICTMENT_MISSING'
  | 'OTHER_COURT'
  | 'MOBILE'
  | 'ONLINE'
  | 'ONLINE_MOBILE'
  | 'CLOSED'
  | 'MOBILE_CANCELLED'
  | 'POSTPONED'
  | 'ADJOURNED'
  | 'ACQUITTED'
  | 'LIFE'
  | 'APPEAL_UPHELD'
  | 'APPEAL_AMENDED'
  | 'APPEAL_REINVESTIGATION'
  | 'APPEAL_RETRIAL'
  | 'APPEAL_DISCONTINUED'
  | 'APPEAL_WITHDRAWN'
  | 'PROTESTED'
  | 'RETRIED'
  | 'UNANSWERED'
  | 'NOT_CONFIRMED'
  | 'UNDER_IDENTIFICATION'
  | 'RETURNEE'
  | 'SHELTERED'
  | 'CONTRADICTED'
  | 'VAGUE'
  | 'CORRECTED'
  | 'LINKED_OFFENCE'
  | 'ORGANS'
  | 'MODEL_CASE'
  | 'LATE_SUPPORT'
  | 'OBSTACLE'
  | 'DAY_PASSED'
  | 'TOO_GRAVE'
  | 'LIST_OPEN'
  | 'LIST_INCOMPLETE'
  | 'CLOSING_ASKED'
  | 'CLOSING_REFUSED'
  | 'CLOSING_WITHDRAWN'
  | 'PROTECTED'
  | 'PROTECTION_ENDED'
  | 'RELATED'
  | 'ALSO_VICTIM'
  | 'COUNSEL_WITHDRAWN'
  | 'SECRET_TOUCHED'
  | 'SECRET_UNATTESTED'
  | 'MINOR_WITNESS'
  | 'WITNESS_UNKNOWN'
  | 'ACCOMPANIED'
  | 'VICTIM_REFUSES'
  | 'CONSENT_WITHDRAWN'
  | 'CUSTODY_ENDS'
  | 'CUSTODY_UNKNOWN';

export interface Course {
  readonly weight: number;
  readonly end: End;
  readonly twists: readonly Twist[];
  /** Still open: it began not long ago. */
  readonly recent?: true;
  /** Its trial lies just ahead of the last day, and all is reported that the choice of mobile trials looks at. */
  readonly ahead?: true;
  /** Began in this district between these days. */
  readonly began?: { readonly district: string; readonly from: string; readonly to: string };
}

export const course = (weight: number, end: End, ...twists: Twist[]): Course => ({ weight, end, twists });
export const recent = (weight: number, end: End, ...twists: Twist[]): Course => ({ weight, end, twists, recent: true });
export const ahead = (weight: number, end: 'REGISTERED' | 'SCHEDULED', ...twists: Twist[]): Course => ({
  weight,
  end,
  twists,
  recent: true,
  ahead: true,
});
/** A tip of long ago that nobody decided on. */
export const forgotten = (district: string, ...twists: Twist[]): Course => ({
  weight: 0.3,
  end: 'TIP',
  twists,
  began: { district, from: '2019-02-01', to: '2019-11-30' },
});
