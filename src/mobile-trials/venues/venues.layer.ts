import type { Layer } from '../../hub/intake/slice.js';
import { venuesPermissions } from './venues.permissions.js';
import { VenuesResolver } from './venues.resolver.js';

/** The places where a trial can be held, as a list to choose from. */
export const venues: Layer = {
  resolvers: [VenuesResolver],
  types: [],
  entities: [],
  kinds: [],
  permissions: venuesPermissions,
};
