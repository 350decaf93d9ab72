import { type PermissionTable, row } from '../permissions/permission-table.js';

const SAME = 'our choice: a file holds what its maker is shown on the page, cell for cell';

export const exportingPermissions: PermissionTable = {
  'ExportedFile.fileName': row('ALWAYS', SAME),
  'ExportedFile.mediaType': row('ALWAYS', SAME),
  'ExportedFile.content': row('ALWAYS', SAME),
  'ExportedFile.rows': row('ALWAYS', SAME),
  'ExportedFile.cut': row('ALWAYS', SAME),
  'TrailExport.columns': row('ALWAYS', SAME),
  'TrailExport.filters': row('ALWAYS', SAME),
  'TrailExport.rows': row('ALWAYS', SAME),
  'TrailExport.cut': row('ALWAYS', SAME),
  'TrailExport.format': row('ALWAYS', SAME),
};
