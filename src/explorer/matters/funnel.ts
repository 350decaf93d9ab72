/** The steps of the funnel, each with the finer stages that belong to it; the codes are the hub's. */
export const FUNNEL = [
  { step: 'TIP_RECEIVED', stages: ['TIP_RECEIVED', 'TIP_SUSPENDED', 'NOT_INITIATED'] },
  { step: 'INVESTIGATION', stages: ['INVESTIGATION', 'INVESTIGATION_SUSPENDED', 'DISCONTINUED', 'CONCLUDED', 'FILE_RETURNED', 'QUASHED'] },
  { step: 'PROSECUTION', stages: ['PROSECUTION', 'PROSECUTION_SUSPENDED'] },
  {
    step: 'TRIAL_PREPARATION',
    stages: ['INDICTED', 'TRIAL_PREPARATION', 'TRIAL_SUSPENDED', 'TRIAL_DISCONTINUED', 'TRIED', 'APPEALED', 'APPEAL_DECIDED'],
  },
  { step: 'IN_FORCE', stages: ['IN_FORCE'] },
] as const;
