import { JUDGE, type Reporter } from '../procuracy/case-world.js';
import type { Proof } from '../procuracy/prove-fact.js';

const OTHERS = [
  ['courts.inspector', 'TA-TG-GC'],
  ['police.investigator', 'CA-TG-GC'],
  ['border-guard.officer', 'BP-TN-MB'],
  ['social-affairs.case-worker', 'LDTBXH-TG'],
  ['procuracy.prosecutor', 'VKS-TG-GC'],
  ['procuracy.supervisor', 'VKS-TG-GC'],
  ['steering-committee.analyst', 'BCD138-TG'],
] as const;

const CLERK: Reporter = ['courts.clerk', 'TA-TG-GC'];
const SUPERVISOR: Reporter = ['courts.supervisor', 'TA-TG-GC'];

type Who = Pick<Proof, 'reporter' | 'alsoBy' | 'refused' | 'stranger'>;

/** What is decided is reported by judges; the books are kept by clerks as well. */
export const BY_JUDGES: Who = {
  reporter: JUDGE,
  alsoBy: [SUPERVISOR],
  refused: [CLERK, ...OTHERS],
  stranger: ['courts.judge', 'TA-LCA'],
};
export const BY_THE_REGISTRY: Who = {
  reporter: JUDGE,
  alsoBy: [CLERK, SUPERVISOR],
  refused: OTHERS,
  stranger: ['courts.clerk', 'TA-LCA'],
};
