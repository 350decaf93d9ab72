import type { Layer } from '../../hub/intake/slice.js';
import { candidatesPermissions } from './candidates.permissions.js';
import { CandidatesResolver } from './candidates.resolver.js';

/** Which matters could be tried as mobile trials, and what speaks for each. */
export const grounds: Layer = {
  resolvers: [CandidatesResolver],
  types: [],
  entities: [],
  kinds: [],
  permissions: candidatesPermissions,
};
