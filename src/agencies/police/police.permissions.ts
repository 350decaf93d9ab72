import { may, type PermissionTable, row } from '../../hub/permissions/permission-table.js';
import { factRows } from '../../matter/fact-rows.js';

/** Who may see and report what the police own. Grounds: the Criminal Procedure Code (BLTTHS) unless said otherwise. */
export const policePermissions: PermissionTable = {
  'Matter.crimeTips': row('STATUS', 'BLTTHS Điều 145, 146: tiếp nhận nguồn tin'),
  ...factRows('CrimeTip', 'STATUS'),
  'CrimeTip.number': row('STATUS', 'TTLT 01/2017: sổ tiếp nhận'),
  'CrimeTip.kind': row('CASE', 'BLTTHS Điều 144'),
  'CrimeTip.channel': row('CASE', 'TTLT 01/2017'),
  'CrimeTip.receivedOn': row('STATUS', 'BLTTHS Điều 145, 147'),
  'CrimeTip.receivedBy': row('STATUS', 'BLTTHS Điều 145'),
  'CrimeTip.place': row('CASE', 'our choice: the place of the deed belongs to the case'),
  'CrimeTip.classification': row('CASE', 'TTLT 01/2017'),
  'CrimeTip.content': row('INVESTIGATION', 'BLTTHS Điều 177: bí mật điều tra'),
  'CrimeTip.informant': row('INFORMANT', 'BLTTHS Điều 56, 57; Luật 53/2024/QH15 Điều 3'),
  'CrimeTip.outcome': row('OUTCOME', 'BLTTHS Điều 147'),
  'CrimeTip.outcomes': row('OUTCOME', 'BLTTHS Điều 147'),
  'Informant.fullName': row('INFORMANT', 'BLTTHS Điều 56, 57'),
  'Informant.phone': row('INFORMANT', 'BLTTHS Điều 56, 57'),
  ...factRows('TipOutcome', 'OUTCOME'),
  'TipOutcome.kind': row('OUTCOME', 'BLTTHS Điều 147'),
  'TipOutcome.documentNumber': row('OUTCOME', 'BLTTHS Điều 147'),
  'TipOutcome.decidedOn': row('OUTCOME', 'BLTTHS Điều 147'),

  'Event:TIP_RECEIVED': row('STATUS', 'BLTTHS Điều 145'),
  'Event:TIP_RESOLVED': row('OUTCOME', 'BLTTHS Điều 147'),

  'Query.crimeTip': may('Nghị định 47/2020/NĐ-CP Điều 23', '*'),
  'Mutation.reportCrimeTip': may('BLTTHS Điều 145, 146', 'police.investigator', 'police.supervisor'),
  'Mutation.resolveCrimeTip': may('BLTTHS Điều 147', 'police.investigator', 'police.supervisor'),
};
