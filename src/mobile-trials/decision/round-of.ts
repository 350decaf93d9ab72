import { conflict } from '../../platform/errors.js';
import type { DecisionAct } from './decision-words.js';
import type { FoundMobileTrial } from './find-mobile-trial.js';
import type { MobileTrialDecision } from './mobile-trial-decision.entity.js';

/** What may be decided next, by what was last agreed. */
const NEXT: Readonly<Record<DecisionAct | 'NOTHING', readonly DecisionAct[]>> = {
  NOTHING: ['HOLD', 'REFUSE', 'WITHDRAW'],
  HOLD: ['MOVE', 'WITHDRAW'],
  MOVE: ['MOVE', 'WITHDRAW'],
  REFUSE: [],
  WITHDRAW: [],
};

/** The round that a signature belongs to, and the signatures that already stand in it. */
export interface Round {
  readonly number: number;
  readonly own: MobileTrialDecision | null;
  readonly other: MobileTrialDecision | null;
}

/** The round after the last one that two have signed. */
export function roundOf(signatures: readonly MobileTrialDecision[], signedAs: string): Round {
  const agreed = signatures.filter(({ signature }) => signature === 2).map(({ round }) => round);
  const number = Math.max(0, ...agreed) + 1;
  const standing = signatures.filter(({ round }) => round === number);
  return {
    number,
    own: standing.find((one) => one.signedAs === signedAs) ?? null,
    other: standing.find((one) => one.signedAs !== signedAs) ?? null,
  };
}

/** Refuses an act that cannot follow, and a second signature that is not under what the first one says or is by the same person. */
export function checkRound(trial: FoundMobileTrial, { other }: Round, act: DecisionAct, subject: string): void {
  if (trial.state === 'REPORTED' || !NEXT[trial.act ?? 'NOTHING'].includes(act)) throw conflict('mobile-trials.no-such-step');
  if (other && other.act !== act) throw conflict('mobile-trials.other-act', { act: other.act });
  if (other && other.recordedBy === subject) throw conflict('mobile-trials.same-person');
}
