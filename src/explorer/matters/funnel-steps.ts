/** The steps of the funnel, each with the finer stages that belong to it; the codes are the hub's. */
export const FUNNEL = [
  { step: 'TIP_RECEIVED', stages: ['TIP_RECEIVED', 'TIP_SUSPENDED', 'NOT_INITIATED'] },
  { step: 'INVESTIGATION', stages: ['INVESTIGATION', 'INVESTIGATION_SUSPENDED', 'DISCONTINUED', 'CONCLUDED', 'FILE_RETURNED', 'QUASHED'] },
  { step: 'PROSECUTION', stages: ['PROSECUTION', 'PROSECUTION_SUSPENDED'] },
  {
    step: 'TRIAL',
    stages: ['INDICTED', 'TRIAL_PREPARATION', 'TRIAL_SUSPENDED', 'TRIAL_DISCONTINUED', 'TRIED', 'APPEALED', 'APPEAL_DECIDED'],
  },
  { step: 'IN_FORCE', stages: ['IN_FORCE'] },
] as const;

/** How many, and whether there are others that were not counted. */
export interface Counted {
  readonly count: number;
  readonly more: boolean;
}

export type StageCounts = ReadonlyMap<string, Counted>;

/** The list of matters is counted so far in each stage, and one more says that there are others. */
const LISTED = 10_000;

export const listed = (count: number): Counted => ({ count: Math.min(count, LISTED), more: count > LISTED });

/** How many, as far as counted; one stage that was not counted to its end leaves the sum open. */
export function sumOf(counts: StageCounts, stages: readonly string[]): Counted {
  const each = stages.flatMap((stage) => counts.get(stage) ?? []);
  return { count: each.reduce((sum, { count }) => sum + count, 0), more: each.some(({ more }) => more) };
}
