import { may, type PermissionTable, row } from '../hub/permissions/permission-table.js';

const BANS = 'Thông tư 02/2018/TT-TANDTC; BLTTHS Điều 25';

/** Who may see what of how mobile trials are chosen. Whom to ask: the court. */
export const mobileTrialsPermissions: PermissionTable = {
  'Query.mobileTrialEligibility': may('our choice: what it says follows the right to each fact behind it', '*'),
  'MobileTrial.eligibility': row('CASE', BANS),
  'MobileTrialEligibility.eligible': row('CASE', BANS),
  'MobileTrialEligibility.reasons': row('CASE', BANS),
  'EligibilityReason.rule': row('CASE', BANS),
  'EligibilityReason.basis': row('CASE', BANS),
  'EligibilityReason.state': row('CASE', BANS),
  'EligibilityReason.message': row('CASE', BANS),
  'EligibilityReason.messageEn': row('CASE', BANS),
};
