import { may, type PermissionTable, row } from '../permissions/permission-table.js';

const OWN = 'our choice: what people keep is theirs; a question that is shared is read within its agency, and holds no values';

/** Which rows exist for a caller is said where they are declared. */
export const keepingPermissions: PermissionTable = {
  'KeptQuery.id': row('ALWAYS', OWN),
  'KeptQuery.name': row('ALWAYS', OWN),
  'KeptQuery.text': row('ALWAYS', OWN),
  'KeptQuery.shared': row('ALWAYS', OWN),
  'KeptQuery.own': row('ALWAYS', OWN),
  'KeptQuery.changedAt': row('ALWAYS', OWN),
  'Query.keptQueries': may(OWN, '*'),
  'Query.keptQuery': may(OWN, '*'),
  'Mutation.keepQuery': may(OWN, '*'),
  'Mutation.shareQuery': may(OWN, '*'),
  'Mutation.forgetQuery': may(OWN, '*'),
};
