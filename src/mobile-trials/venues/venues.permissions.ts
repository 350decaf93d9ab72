import { may, type PermissionTable, row } from '../../hub/permissions/permission-table.js';

const LIST = 'our choice: the list of venues is of no matter, the court chooses from it';

/** Who may choose from the list of venues. Where a trial is held is another thing, and has lines of its own. */
export const venuesPermissions: PermissionTable = {
  'Query.mobileTrialVenues': may(LIST, 'courts.judge', 'courts.clerk', 'courts.supervisor'),
  ...Object.fromEntries(
    'id name kind commune capacity accessibility distanceKm onlyWithoutPupils demonstration validFrom validTo'
      .split(' ')
      .map((name) => [`ListedVenue.${name}`, row('ALWAYS', LIST)]),
  ),
};
