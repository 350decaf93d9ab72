import type { AgencyWord } from '../../api/session.js';
import { beforeTheProcuracy } from './before-the-procuracy.js';
import type { Example } from './example.js';
import { forAll } from './for-all.js';
import { fromTheProcuracy } from './from-the-procuracy.js';

/** Each runs as it stands over the demonstration. None of them names a person. */
export const examples: readonly Example[] = [...forAll, ...beforeTheProcuracy, ...fromTheProcuracy];

/** Those for everybody and those of one's own agency. */
export const examplesFor = (agency: AgencyWord): readonly Example[] =>
  examples.filter((example) => example.agency === 'all' || example.agency === agency);
