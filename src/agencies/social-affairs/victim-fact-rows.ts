import { type PermissionTable, row } from '../../hub/permissions/permission-table.js';
import type { Label } from '../../hub/permissions/words.js';
import { factRows } from '../../matter/fact-rows.js';

const WRITTEN = 'our choice: a reason written about a victim is as secret as who the victim is';

/** The lines of a fact about a victim: its free text is no text of the investigation but tells of the person. */
export const victimFactRows = (type: string, label: Label, text: Label): PermissionTable => ({
  ...factRows(type, label),
  [`${type}.correctionReason`]: row([label, text], WRITTEN),
  [`${type}.withdrawalReason`]: row([label, text], WRITTEN),
});
