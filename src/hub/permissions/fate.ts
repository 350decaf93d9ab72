import { existenceOf } from './existence.js';
import type { MatterClass } from './matter-class.js';
import type { FieldRow } from './permission-table.js';
import { type Cell, cellOf } from './policy.js';
import { isCoarse, type Profile } from './profile.js';
import { BUCKETS, type Bucket, type Fate, type Label, REASONS, type Reason } from './words.js';

/** What of the single row decides beside the class of its matter. */
export interface RowBits {
  readonly owner: boolean;
  /** Whether the procuracy has approved the charge of the person that the row is about. */
  readonly approved: boolean;
  /** Whether what the row proposes has been announced: from then on it is an outcome like others. */
  readonly announced: boolean;
}

export type CoarseKind = 'NONE' | 'COARSE' | 'CLOSED';

/** What a fate is worked out from: which matters exist (POLICY section 2) and the table of cells (section 3). */
export interface Rules {
  readonly existenceOf: typeof existenceOf;
  readonly cellOf: typeof cellOf;
}

const RULES: Rules = { existenceOf, cellOf };

/** What becomes of one cell: null where the matter does not exist for the caller. */
export function fateOf(row: FieldRow, coarse: CoarseKind, profile: Profile, cls: MatterClass, bits: RowBits, rules = RULES): Fate | null {
  const existence = rules.existenceOf(profile, cls);
  if (existence === 'INVISIBLE') return null;
  const fates = row.labels.map((label) => labelFate(label, row, existence, profile, cls, bits, rules));
  if (coarse === 'CLOSED' && isCoarse(profile)) fates.push('NOT_YOUR_TASK');
  return strictest(fates);
}

function labelFate(
  label: Label,
  row: FieldRow,
  existence: 'FULL' | 'STATUS' | 'POINTER',
  profile: Profile,
  cls: MatterClass,
  bits: RowBits,
  rules: Rules,
): Fate {
  if (label === 'ALWAYS') return 'SHOW';
  if (existence === 'POINTER') return row.inPointer ? 'SHOW' : 'NOT_TAKING_PART';
  const past = cls.relation === 'PAST' && bits.owner;
  if (existence === 'STATUS' && label !== 'STATUS' && !past) return 'NOT_TAKING_PART';
  const asked = label === 'PROPOSAL' && bits.announced ? 'OUTCOME' : label;
  return cellFate(asked, rules.cellOf(asked, profile.agency, profile.role), profile, cls, bits);
}

const reached = (cls: MatterClass, bucket: Bucket): boolean => BUCKETS.indexOf(cls.bucket) >= BUCKETS.indexOf(bucket);

function cellFate(label: Label, cell: Cell, profile: Profile, cls: MatterClass, bits: RowBits): Fate {
  if (cell.outcome === 'CLOSED' || (cell.purposes && profile.system)) return 'NOT_YOUR_TASK';
  if (cell.own && !bits.owner) return 'OTHER_OWNER';
  if (cell.from === 'INDICTED' && !reached(cls, 'INDICTED')) return 'BEFORE_INDICTMENT';
  if (label === 'ACCUSED_IDENTITY' && !bits.approved && !knowsBeforeApproval(profile, cls, bits)) return 'BEFORE_APPROVED_CHARGE';
  if (cell.from === 'IN_FORCE' && !reached(cls, 'IN_FORCE')) return 'BEFORE_IN_FORCE';
  return (cell.purposes && starFate(cell.purposes, profile, cls)) || (cell.outcome === 'MASK' ? 'MASK' : 'SHOW');
}

/** Before the charge is approved, only police and procuracy that take part or supervise, and the fact's owner, learn whom it names. */
function knowsBeforeApproval(profile: Profile, cls: MatterClass, bits: RowBits): boolean {
  const takesPart = cls.relation === 'TAKING_PART' || cls.relation === 'SUPERVISING';
  return bits.owner || (takesPart && (profile.agency === 'police' || profile.agency === 'procuracy'));
}

function starFate(purposes: NonNullable<Cell['purposes']>, profile: Profile, cls: MatterClass): Reason | null {
  if (!cls.handling) return 'NOT_HANDLING';
  if (profile.purpose === null) return 'PURPOSE_MISSING';
  if (!profile.purposeHeld || !purposes.includes(profile.purpose)) return 'PURPOSE_NOT_ALLOWED';
  return profile.oneMatter ? null : 'ONE_MATTER_AT_A_TIME';
}

function strictest(fates: readonly Fate[]): Fate {
  const reason = REASONS.find((candidate) => fates.includes(candidate));
  return reason ?? (fates.includes('MASK') ? 'MASK' : 'SHOW');
}
