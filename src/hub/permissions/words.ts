/** The words of the policy: what a field is protected as, why a cell is withheld, and what becomes of it. */
export const LABELS = [
  'ALWAYS',
  'STATUS',
  'OUTCOME',
  'CASE',
  'INVESTIGATION',
  'INFORMANT',
  'VICTIM_STATUS',
  'VICTIM_IDENTITY',
  'VICTIM_SHELTER',
  'ACCUSED_IDENTITY',
  'PROPOSAL',
  'DELIBERATION',
  'OPINION',
  'OFFICER',
] as const;
export type Label = (typeof LABELS)[number];

/** The first that applies is the one that is told. */
export const REASONS = [
  'NOT_TAKING_PART',
  'NOT_YOUR_TASK',
  'OTHER_OWNER',
  'BEFORE_INDICTMENT',
  'BEFORE_APPROVED_CHARGE',
  'BEFORE_IN_FORCE',
  'NOT_HANDLING',
  'PURPOSE_MISSING',
  'PURPOSE_NOT_ALLOWED',
  'ONE_MATTER_AT_A_TIME',
] as const;
export type Reason = (typeof REASONS)[number];

export type Fate = 'SHOW' | 'MASK' | Reason;

/** Labels whose withholding is reported from the plan, never from what is there (a count would tell that something exists). */
export const UNCOUNTED: ReadonlySet<Label> = new Set<Label>([
  'INFORMANT',
  'VICTIM_STATUS',
  'VICTIM_IDENTITY',
  'VICTIM_SHELTER',
  'PROPOSAL',
  'DELIBERATION',
  'OPINION',
]);

/** Labels whose columns the low reading role cannot select. */
export const HIGH: ReadonlySet<Label> = new Set<Label>(['INFORMANT', 'VICTIM_IDENTITY', 'VICTIM_SHELTER']);

export const RELATIONS = ['OUTSIDE', 'IN_AREA', 'PAST', 'SUPERVISING', 'TAKING_PART'] as const;
export type Relation = (typeof RELATIONS)[number];

export const BUCKETS = ['TIP', 'INVESTIGATION', 'INDICTED', 'IN_FORCE'] as const;
export type Bucket = (typeof BUCKETS)[number];
