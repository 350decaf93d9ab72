import type { MobileTrialGatesQuery } from '../../generated/operations.js';

export type EligibilityShown = NonNullable<MobileTrialGatesQuery['mobileTrialEligibility']>;

/** What stands on the screen when somebody signs: gates, rules, the day and the commune they are about. */
export interface Sight {
  readonly eligibility: EligibilityShown | null;
  readonly day: string | null;
  readonly commune: string | null;
  /** Its name, where a step of this matter tells it. */
  readonly communeName: string | null;
}

/** What a step tells the page: that it was taken, or that one has to look again. */
export interface Telling {
  readonly onDone: (sentence: string) => void;
  readonly onAgain: () => void;
}
