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

/** The hub counts so far in each stage, and one more says that there are others. */
export const COUNTED = 10_000;

export type StageCounts = ReadonlyMap<string, number>;

/** How many, as far as counted; one stage that was not counted to its end leaves the sum open. */
export function sumOf(counts: StageCounts, stages: readonly string[]): { readonly count: number; readonly more: boolean } {
  const each = stages.map((stage) => counts.get(stage) ?? 0);
  return { count: each.reduce((sum, one) => sum + Math.min(one, COUNTED), 0), more: each.some((one) => one > COUNTED) };
}
