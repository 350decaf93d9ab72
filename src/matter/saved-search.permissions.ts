import { may, type PermissionTable, row } from '../hub/permissions/permission-table.js';

const OWN = 'our choice: a saved search is its owner’s, and nobody else learns that it exists';

/** Which rows exist for a caller is said where they are declared. */
export const savedSearchPermissions: PermissionTable = {
  'SavedSearch.id': row('ALWAYS', OWN),
  'SavedSearch.name': row('ALWAYS', OWN),
  'SavedSearch.filter': row('ALWAYS', OWN),
  'SavedSearch.order': row('ALWAYS', OWN),
  'SavedSearch.columns': row('ALWAYS', OWN),
  'SavedSearch.changedAt': row('ALWAYS', OWN),
  'Query.savedSearches': may(OWN, '*'),
  'Mutation.saveSearch': may(OWN, '*'),
  'Mutation.renameSearch': may(OWN, '*'),
  'Mutation.deleteSearch': may(OWN, '*'),
};
