import { type PermissionTable, row } from '../hub/permissions/permission-table.js';

const OWN = 'our choice: a trail is read by the one it speaks of, and by the inspector of the agency whose facts were read';

/** The trail's fields have no matter: which entries exist for a caller is decided by the root. */
export const trailPermissions: PermissionTable = Object.fromEntries(
  [
    'TrailEntry.id',
    'TrailEntry.at',
    'TrailEntry.agency',
    'TrailEntry.organisation',
    'TrailEntry.subject',
    'TrailEntry.role',
    'TrailEntry.purpose',
    'TrailEntry.operation',
    'TrailEntry.kind',
    'TrailEntry.outcome',
    'TrailEntry.references',
    'TrailEntry.matters',
    'TrailEntry.policyVersion',
    'TrailEntry.requestId',
    'AccessRule.agency',
    'AccessRule.role',
    'AccessRule.label',
    'AccessRule.outcome',
    'AccessRule.ownFactsOnly',
    'AccessRule.fromStage',
    'AccessRule.forPurposes',
    'AccessRule.ground',
    'MatterAccess.relation',
    'MatterAccess.handling',
    'MatterAccess.coordinates',
    'CoordinateAccess.coordinate',
    'CoordinateAccess.outcome',
    'CoordinateAccess.reason',
    'CoordinateAccess.ground',
  ].map((coordinate) => [coordinate, row('ALWAYS', OWN)]),
);
