import type { Layer } from '../../hub/intake/slice.js';
import { fairnessPermissions } from '../fairness/fairness.permissions.js';
import { FairnessResolver } from '../fairness/fairness.resolver.js';

/** What follows a decision: how the trial is held, what came of it, and what is told of it outside. */
export const holding: Layer = {
  resolvers: [FairnessResolver],
  types: [],
  entities: [],
  kinds: [],
  permissions: { ...fairnessPermissions },
};
