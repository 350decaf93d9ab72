import type { Shape } from './item.js';

type Rank = 1 | 2 | 3;
type Kind = readonly [shape: Shape, rank: Rank];

/** How each kind of event is drawn, and how much its label counts. */
const KINDS: Readonly<Record<string, Kind>> = {
  TIP_RECEIVED: ['receipt', 1],
  TIP_EXTENDED: ['decision', 3],
  TIP_RESOLVED: ['decision', 2],
  TIP_RESUMED: ['decision', 3],
  INTERCEPTION_MADE: ['activity', 1],
  RESCUE_MADE: ['activity', 1],
  MATTER_HANDED_OVER: ['handover', 2],
  HANDOVER_ACKNOWLEDGED: ['receipt', 2],
  BORDER_CASE_INITIATED: ['decision', 1],
  CASE_INITIATED: ['decision', 1],
  CASE_TRANSFERRED: ['handover', 2],
  CASES_JOINED: ['decision', 2],
  CASE_SPLIT: ['decision', 2],
  ACCUSED_CHARGED: ['decision', 2],
  CHARGE_APPROVED: ['decision', 2],
  CHARGE_CANCELLED: ['decision', 2],
  CUSTODY_ORDERED: ['decision', 3],
  COURT_CUSTODY_ORDERED: ['decision', 3],
  PROTECTION_ORDERED: ['decision', 3],
  WITNESS_NAMED: ['dot', 3],
  ACCUSED_WANTED: ['decision', 2],
  ACCUSED_FOUND: ['activity', 3],
  INVESTIGATION_EXTENDED: ['decision', 2],
  INVESTIGATION_SUSPENDED: ['pause', 2],
  INVESTIGATION_RESUMED: ['decision', 2],
  INVESTIGATION_DISCONTINUED: ['end', 1],
  INVESTIGATION_CONCLUDED: ['end', 1],
  VICTIM_REFERRED: ['handover', 2],
  RESCUED_PERSON_REFERRED: ['handover', 2],
  VICTIM_RECEIVED: ['receipt', 1],
  VICTIM_IDENTIFIED: ['decision', 1],
  VICTIM_RETURNED: ['activity', 3],
  VICTIM_HOME_RECORDED: ['dot', 3],
  VICTIM_CONSENT_RECORDED: ['dot', 3],
  SUPPORT_PROVIDED: ['activity', 3],
  SHELTER_PROVIDED: ['activity', 3],
  FILE_RECEIVED: ['receipt', 2],
  FILE_RETURNED: ['return', 1],
  PROSECUTION_DECIDED: ['decision', 3],
  PROCURACY_ATTESTED: ['dot', 3],
  INDICTMENT_ISSUED: ['end', 1],
  JUDGMENT_PROTESTED: ['activity', 2],
  CASE_REGISTERED: ['receipt', 1],
  TRIAL_DECIDED: ['decision', 2],
  COURT_FILE_RETURNED: ['return', 1],
  COURT_ATTESTED: ['dot', 3],
  COUNSEL_REGISTERED: ['dot', 3],
  CLOSED_TRIAL_REQUESTED: ['dot', 3],
  CLOSED_TRIAL_REQUEST_DECIDED: ['decision', 3],
  HEARING_SCHEDULED: ['dot', 3],
  HEARING_HELD: ['activity', 2],
  HEARING_POSTPONED: ['pause', 2],
  MOBILE_TRIAL_ANNOUNCED: ['dot', 3],
  MOBILE_TRIAL_HELD: ['flag', 1],
  MOBILE_TRIAL_CANCELLED: ['pause', 2],
  JUDGMENT_PRONOUNCED: ['end', 1],
  JUDGMENT_APPEALED: ['activity', 2],
  APPEAL_DECIDED: ['end', 1],
  JUDGMENT_IN_FORCE: ['end', 1],
};

const UNKNOWN: Kind = ['dot', 3];

/** A correction or a withdrawal is told small, whatever it is about. */
export function kindOf(kind: string, change: string | null): { readonly shape: Shape; readonly rank: Rank } {
  const [shape, rank] = change && change !== 'REPORTED' ? UNKNOWN : (KINDS[kind] ?? UNKNOWN);
  return { shape, rank };
}
