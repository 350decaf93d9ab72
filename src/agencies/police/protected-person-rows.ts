import { type PermissionTable, row } from '../../hub/permissions/permission-table.js';
import { factRows } from '../../matter/fact-rows.js';

const WRITTEN = 'our choice: a reason written about a protected person is as secret as the file and as the person';

/** The lines of a fact about somebody who is protected: that there is one is a status, what is written of the person opens under two labels. */
export const protectedPersonRows = (type: string): PermissionTable => ({
  ...factRows(type, 'VICTIM_STATUS'),
  [`${type}.correctionReason`]: row(['VICTIM_STATUS', 'INVESTIGATION', 'VICTIM_IDENTITY'], WRITTEN),
  [`${type}.withdrawalReason`]: row(['VICTIM_STATUS', 'INVESTIGATION', 'VICTIM_IDENTITY'], WRITTEN),
});
