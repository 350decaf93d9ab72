/** A time limit of the law as its dated row says it. */
export interface DeadlineRule {
  readonly rule: string;
  readonly variant: string;
  readonly seriousness: string | null;
  readonly amount: number;
  readonly unit: 'DAYS' | 'MONTHS';
  readonly count: 'EXCLUSIVE' | 'INCLUSIVE';
  readonly basis: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

export interface PenaltyFrame {
  readonly codeVersion: string;
  readonly article: string;
  readonly clause: string;
  readonly seriousness: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

export interface OffenceName {
  readonly codeVersion: string;
  readonly article: string;
  readonly name: string;
  readonly nameEn: string;
  readonly childVictim: boolean;
}

/** The tables of the law, read at start; no figure of it sits in code. */
export interface LawKnowledge {
  readonly deadlineRules: readonly DeadlineRule[];
  readonly penaltyFrames: readonly PenaltyFrame[];
  readonly offences: readonly OffenceName[];
  readonly daysOff: ReadonlySet<string>;
}
