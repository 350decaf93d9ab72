import type { Layer } from '../hub/intake/slice.js';
import { holding } from './holding/holding.layer.js';
import { MobileTrialChoice } from './mobile-trial-choice.js';
import { MobileTrialEligibilityResolver } from './mobile-trial-eligibility.resolver.js';
import { mobileTrialsPermissions } from './mobile-trials.permissions.js';

/** How a court chooses a case for a mobile trial: it weighs what the agencies reported, and keeps what people decide. */
export const mobileTrials: Layer = {
  resolvers: [...holding.resolvers, MobileTrialEligibilityResolver],
  types: [...holding.types, MobileTrialChoice],
  entities: [...holding.entities],
  kinds: [...holding.kinds],
  permissions: { ...mobileTrialsPermissions, ...holding.permissions },
};
