import { may, type PermissionTable, row } from '../../hub/permissions/permission-table.js';
import { factRows } from '../../matter/fact-rows.js';

const CUSTODY = 'BLTTHS Điều 109–125, 173';

/** Whether an accused is held, and until when. */
export const custodyPermissions: PermissionTable = {
  'Accused.custody': row('CASE', CUSTODY),
  'Accused.custodyOrders': row('CASE', CUSTODY),
  ...factRows('CustodyOrder', 'CASE'),
  'CustodyOrder.documentNumber': row('CASE', 'BLTTHS Điều 132: văn bản tố tụng'),
  'CustodyOrder.measure': row('CASE', CUSTODY),
  'CustodyOrder.orderedOn': row('CASE', 'BLTTHS Điều 132'),
  'CustodyOrder.until': row('CASE', 'BLTTHS Điều 118, 173'),
  'CustodyOrder.accusedId': row('CASE', CUSTODY),
  'Event:CUSTODY_ORDERED': row('CASE', CUSTODY),

  'Query.custodyOrder': may('Nghị định 47/2020/NĐ-CP Điều 23', '*'),
  'Mutation.orderCustody': may('BLTTHS Điều 113, 117, 119, 121–123, 125', 'police.investigator', 'police.supervisor'),
};
