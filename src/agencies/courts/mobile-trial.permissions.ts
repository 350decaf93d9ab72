import { type PermissionTable, row } from '../../hub/permissions/permission-table.js';
import { factRows } from '../../matter/fact-rows.js';

const ANNOUNCED = 'our choice: a mobile trial is public once it is announced';

/** Who may see what the courts say of a mobile trial. No law defines it (Luật Phổ biến, giáo dục pháp luật 2012 is the usual hook). */
export const mobileTrialPermissions: PermissionTable = {
  ...factRows('MobileTrial', 'OUTCOME'),
  'MobileTrial.venue': row('OUTCOME', ANNOUNCED),
  'MobileTrial.venuePlace': row('OUTCOME', ANNOUNCED),
  'MobileTrial.plannedOn': row('OUTCOME', ANNOUNCED),
  'MobileTrial.status': row('OUTCOME', ANNOUNCED),
  'MobileTrial.attendance': row('OUTCOME', ANNOUNCED),
  'MobileTrial.documentNumber': row('OUTCOME', ANNOUNCED),
  'MobileTrial.court': row('OUTCOME', ANNOUNCED),
  'MobileTrial.instance': row('OUTCOME', ANNOUNCED),
};
