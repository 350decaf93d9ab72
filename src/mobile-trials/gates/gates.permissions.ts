import { may, type PermissionTable, row } from '../../hub/permissions/permission-table.js';

const BANS = 'Thông tư 02/2018/TT-TANDTC; BLTTHS Điều 25';

const of = (type: string, ...fields: string[]): PermissionTable =>
  Object.fromEntries(fields.map((field) => [`${type}.${field}`, row('CASE', BANS)]));

/** What is said of a gate follows the right to the fact behind it; the gates as a whole are the course of the case. */
export const gatesPermissions: PermissionTable = {
  'Query.mobileTrialEligibility': may('our choice: what it says follows the right to each fact behind it', '*'),
  'MobileTrial.eligibility': row('CASE', BANS),
  ...of('MobileTrialEligibility', 'eligible', 'rulesVersion', 'gatesDigest', 'earliestDay', 'latestDay', 'gates', 'reasons'),
  ...of(
    'MobileTrialGate',
    'rule',
    'state',
    'ground',
    'basis',
    'confirmed',
    'message',
    'messageEn',
    'liftedBy',
    'ask',
    'validFrom',
    'validTo',
  ),
  ...of('Office', 'code', 'name', 'nameEn'),
};
