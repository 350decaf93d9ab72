import type { Layer } from '../../hub/intake/slice.js';
import { gatesPermissions } from './gates.permissions.js';
import { MobileTrialChoice } from './mobile-trial-choice.js';
import { MobileTrialEligibilityResolver } from './mobile-trial-eligibility.resolver.js';

/** Whether the law and our own rules leave a mobile trial open. */
export const gates: Layer = {
  resolvers: [MobileTrialEligibilityResolver],
  types: [MobileTrialChoice],
  entities: [],
  kinds: [],
  permissions: gatesPermissions,
};
