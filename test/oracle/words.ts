/** The words of POLICY §1, written down a second time: nothing in this folder imports the product. */
export const AGENCIES = ['police', 'border-guard', 'social-affairs', 'procuracy', 'courts', 'steering-committee'] as const;
export type Agency = (typeof AGENCIES)[number];

export const ROLES = [
  'investigator',
  'officer',
  'prosecutor',
  'judge',
  'clerk',
  'case-worker',
  'analyst',
  'supervisor',
  'inspector',
] as const;
export type Role = (typeof ROLES)[number];

export const PURPOSES = [
  'TIP_VERIFICATION',
  'INVESTIGATION',
  'SUPERVISION',
  'PROSECUTION',
  'TRIAL',
  'VICTIM_IDENTIFICATION',
  'VICTIM_SUPPORT',
  'VICTIM_PROTECTION',
  'STATISTICS',
  'INSPECTION',
] as const;
export type Purpose = (typeof PURPOSES)[number];

/** From the least to the most: "the highest that applies". */
export const RELATIONS = ['OUTSIDE', 'IN_AREA', 'PAST', 'SUPERVISING', 'TAKING_PART'] as const;
export type Relation = (typeof RELATIONS)[number];

export const BUCKETS = ['TIP', 'INVESTIGATION', 'INDICTED', 'IN_FORCE'] as const;
export type Bucket = (typeof BUCKETS)[number];

export const reached = (bucket: Bucket, wanted: Bucket): boolean => BUCKETS.indexOf(bucket) >= BUCKETS.indexOf(wanted);

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

/** The first that applies is the one that is said. */
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

export type Existence = 'SECTION_3' | 'STATUS' | 'STATUS_AND_OWN' | 'POINTER' | 'INVISIBLE';

/** What a field's type is, as far as rule 3 asks. */
export type Kind = 'PartialDate' | 'Date' | 'DateTime' | 'DocumentNumber' | 'PersonCode' | 'Place' | 'PlaceName' | 'other';

/** Who asks, and how: as much of a token and its header as a decision needs. */
export interface Caller {
  readonly agency: Agency;
  readonly role: Role;
  readonly system: boolean;
  readonly subject: string;
  readonly organisation: { readonly id: number; readonly code: string; readonly level: string };
  /** The organisations it stands for: itself, its predecessors, for a supervisor those below. */
  readonly stands: readonly number[];
  /** The units that are its area; ALL for the whole country. */
  readonly area: readonly number[] | 'ALL';
  /** Those of the token. */
  readonly purposes: readonly Purpose[];
  /** That of the question. */
  readonly purpose: Purpose | null;
}

/** What a decision asks of a matter. */
export interface MatterFacts {
  readonly relation: Relation;
  readonly bucket: Bucket;
  readonly handling: boolean;
  readonly hasVictim: boolean;
}

/** What a decision asks of a single fact. */
export interface Bits {
  readonly owner: boolean;
  readonly approved: boolean;
  readonly announced: boolean;
}

export const NO_BITS: Bits = { owner: false, approved: false, announced: false };
