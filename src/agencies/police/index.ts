import type { Slice } from '../../hub/intake/slice.js';
import { CrimeTip } from './crime-tip.entity.js';
import { crimeTip } from './crime-tip.noun.js';
import { CrimeTipResolver } from './crime-tip.resolver.js';
import { policePermissions } from './police.permissions.js';
import { PoliceMatter } from './police-matter.js';
import { TipOutcome } from './tip-outcome.entity.js';
import { tipOutcome } from './tip-outcome.noun.js';

/** What the police give to the hub. */
export const police: Slice = {
  agency: 'police',
  resolvers: [CrimeTipResolver],
  types: [PoliceMatter],
  entities: [CrimeTip, TipOutcome],
  nouns: [crimeTip, tipOutcome],
  permissions: policePermissions,
};
