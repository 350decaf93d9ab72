import type { Layer } from '../hub/intake/slice.js';
import { MobileTrialChoice } from './mobile-trial-choice.js';
import { MobileTrialEligibilityResolver } from './mobile-trial-eligibility.resolver.js';
import { mobileTrialsPermissions } from './mobile-trials.permissions.js';

/** How a court chooses a case for a mobile trial: it weighs what the agencies reported, and keeps what people decide. */
export const mobileTrials: Layer = {
  resolvers: [MobileTrialEligibilityResolver],
  types: [MobileTrialChoice],
  entities: [],
  kinds: [],
  permissions: mobileTrialsPermissions,
};
