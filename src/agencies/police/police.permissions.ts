import type { PermissionTable } from '../../hub/permissions/permission-table.js';
import { custodyPermissions } from './custody.permissions.js';
import { investigationPermissions } from './investigation.permissions.js';
import { partnersPermissions } from './partners.permissions.js';
import { protectedPersonsPermissions } from './protected-persons.permissions.js';
import { tipPermissions } from './tip.permissions.js';

/** Who may see and report what the police own: tips, the investigation, and what comes from or goes to other agencies. */
export const policePermissions: PermissionTable = {
  ...tipPermissions,
  ...investigationPermissions,
  ...custodyPermissions,
  ...partnersPermissions,
  ...protectedPersonsPermissions,
};
