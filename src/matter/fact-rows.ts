import { type PermissionTable, row } from '../hub/permissions/permission-table.js';
import type { Label } from '../hub/permissions/words.js';

const KEPT = 'Nghị định 47/2020/NĐ-CP, 194/2025/NĐ-CP: nguồn và phiên bản của dữ liệu';
const WRITTEN = 'our choice: the reason is free text of the file';

/** The lines of what every fact carries, under the label of the fact's own existence. */
export const factRows = (type: string, label: Label): PermissionTable => ({
  [`${type}.id`]: row(label, KEPT),
  [`${type}.version`]: row(label, KEPT),
  [`${type}.recordedAt`]: row(label, KEPT),
  [`${type}.recordedTo`]: row(label, KEPT),
  [`${type}.published`]: row(label, KEPT),
  [`${type}.recordedBy`]: row([label, 'OFFICER'], 'our choice: officers are named to their own agency only'),
  [`${type}.correctionReason`]: row([label, 'INVESTIGATION'], WRITTEN),
  [`${type}.withdrawalReason`]: row([label, 'INVESTIGATION'], WRITTEN),
  [`${type}.versions`]: row(label, KEPT),
});
