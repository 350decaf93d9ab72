import type { Layer } from '../hub/intake/slice.js';
import { ChosenMatter } from './chosen-matter.js';
import { decision } from './decision/decision.layer.js';
import { gates } from './gates/gates.layer.js';
import { grounds } from './grounds/grounds.layer.js';
import { holding } from './holding/holding.layer.js';
import { venues } from './venues/venues.layer.js';

const parts: readonly Layer[] = [gates, grounds, decision, holding, venues];

/** How a court chooses a case for a mobile trial: it weighs what the agencies reported, and keeps what people decide. */
export const mobileTrials: Layer = {
  resolvers: parts.flatMap(({ resolvers }) => resolvers),
  types: [ChosenMatter, ...parts.flatMap(({ types }) => types)],
  entities: parts.flatMap(({ entities }) => entities),
  kinds: parts.flatMap(({ kinds }) => kinds),
  permissions: Object.assign({}, ...parts.map(({ permissions }) => permissions)),
};
