import { type PermissionTable, row } from '../../hub/permissions/permission-table.js';
import { factRows } from '../../matter/fact-rows.js';

const ANNOUNCED = 'our choice: a mobile trial is public once it is announced';
const BANS = 'Thông tư 02/2018/TT-TANDTC; BLTTHS Điều 25';

/** Who may see what the courts say of a mobile trial. No law defines it (Luật Phổ biến, giáo dục pháp luật 2012 is the usual hook). */
export const mobileTrialPermissions: PermissionTable = {
  ...factRows('MobileTrial', 'OUTCOME'),
  'MobileTrial.eligibility': row('CASE', BANS),
  'MobileTrial.venue': row('OUTCOME', ANNOUNCED),
  'MobileTrial.venuePlace': row('OUTCOME', ANNOUNCED),
  'MobileTrial.plannedOn': row('OUTCOME', ANNOUNCED),
  'MobileTrial.status': row('OUTCOME', ANNOUNCED),
  'MobileTrial.attendance': row('OUTCOME', ANNOUNCED),
  'MobileTrial.documentNumber': row('OUTCOME', ANNOUNCED),
  'MobileTrial.court': row('OUTCOME', ANNOUNCED),
  'MobileTrial.instance': row('OUTCOME', ANNOUNCED),
  'MobileTrialEligibility.eligible': row('CASE', BANS),
  'MobileTrialEligibility.reasons': row('CASE', BANS),
  'EligibilityReason.rule': row('CASE', BANS),
  'EligibilityReason.basis': row('CASE', BANS),
  'EligibilityReason.state': row('CASE', BANS),
  'EligibilityReason.message': row('CASE', BANS),
  'EligibilityReason.messageEn': row('CASE', BANS),
};
