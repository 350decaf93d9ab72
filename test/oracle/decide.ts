import { cellOf, POINTER_SHOWS, SECTION_2, type Cell } from './policy.js';
import {
  BUCKETS,
  NO_BITS,
  REASONS,
  RELATIONS,
  reached,
  type Bits,
  type Caller,
  type Existence,
  type Kind,
  type Label,
  type MatterFacts,
  type Reason,
} from './words.js';

export type Decision =
  | { readonly fate: 'SHOW' | 'MASK' | 'MONTH' | 'COARSE_PLACE' | 'COARSE_TEXT' | 'INVISIBLE' }
  | { readonly fate: 'WITHHOLD'; readonly reason: Reason };

/** One cell: a coordinate of a fact of a matter, asked in one operation. */
interface Question {
  readonly caller: Caller;
  readonly matter: MatterFacts;
  readonly bits: Bits;
  readonly coordinate: string;
  readonly labels: readonly Label[];
  /** The operation has exactly one singular root that reaches one matter. */
  readonly oneMatter: boolean;
  readonly kind: Kind;
}

/** POLICY §2: whether the matter exists for the caller, and how much of it. */
export function existenceOf(caller: Caller, matter: MatterFacts): Existence {
  const when = SECTION_2[caller.agency][matter.relation] ?? 'INVISIBLE';
  if (when === 'POINTER_IF_PROVINCIAL_AND_VICTIM') {
    return caller.organisation.level === 'PROVINCE' && matter.hasVictim ? 'POINTER' : 'INVISIBLE';
  }
  if (typeof when === 'object') return reached(matter.bucket, 'INVESTIGATION') ? when.fromInvestigation : 'INVISIBLE';
  return when;
}

/** POLICY rule 1: who may know an accused before the charge is approved. */
function knowsTheUncharged({ caller, matter, bits }: Question): boolean {
  if (bits.owner) return true;
  if (caller.agency !== 'police' && caller.agency !== 'procuracy') return false;
  return matter.relation === 'TAKING_PART' || matter.relation === 'SUPERVISING';
}

/** Every reason that applies to a cell of §3, in no order. */
function reasonsOfCell(question: Question, label: Label, cell: Cell): Reason[] {
  const { caller, matter, bits } = question;
  const reasons: Reason[] = [];
  if (cell.outcome === 'CLOSED') reasons.push('NOT_YOUR_TASK');
  if (cell.starred && caller.system) reasons.push('NOT_YOUR_TASK');
  if (cell.own && !bits.owner) reasons.push('OTHER_OWNER');
  if (cell.from === 'INDICTED' && !reached(matter.bucket, 'INDICTED')) reasons.push('BEFORE_INDICTMENT');
  if (cell.from === 'IN_FORCE' && !reached(matter.bucket, 'IN_FORCE')) reasons.push('BEFORE_IN_FORCE');
  if (label === 'ACCUSED_IDENTITY' && !bits.approved && !knowsTheUncharged(question)) reasons.push('BEFORE_APPROVED_CHARGE');
  if (!cell.starred) return reasons;
  if (!matter.handling) reasons.push('NOT_HANDLING');
  if (caller.purpose === null) reasons.push('PURPOSE_MISSING');
  else if (!cell.starred.includes(caller.purpose) || !caller.purposes.includes(caller.purpose)) reasons.push('PURPOSE_NOT_ALLOWED');
  if (!question.oneMatter) reasons.push('ONE_MATTER_AT_A_TIME');
  return reasons;
}

function reasonsOfLabel(question: Question, existence: Existence, label: Label): Reason[] {
  if (label === 'ALWAYS') return [];
  if (existence === 'POINTER') return POINTER_SHOWS.includes(question.coordinate) ? [] : ['NOT_TAKING_PART'];
  const statusOnly = existence === 'STATUS' || (existence === 'STATUS_AND_OWN' && !question.bits.owner);
  if (statusOnly) return label === 'STATUS' ? [] : ['NOT_TAKING_PART'];
  const asked = label === 'PROPOSAL' && question.bits.announced ? 'OUTCOME' : label;
  return reasonsOfCell(question, asked, cellOf(question.caller.agency, question.caller.role, asked));
}

/** POLICY rule 3; null where the value may go as it is. */
function coarse(caller: Caller, kind: Kind): Decision | null {
  if (caller.agency !== 'steering-committee' || kind === 'other') return null;
  if (kind === 'PartialDate' || kind === 'Date') return { fate: 'MONTH' };
  if (kind === 'Place') return { fate: 'COARSE_PLACE' };
  return kind === 'PlaceName' ? { fate: 'COARSE_TEXT' } : null;
}

/** Numbers, codes of persons and instants are never an analyst's, under whatever label. */
const isNeverShown = (caller: Caller, kind: Kind): boolean =>
  caller.agency === 'steering-committee' && ['DateTime', 'DocumentNumber', 'PersonCode'].includes(kind);

export function decide(question: Question): Decision {
  const existence = existenceOf(question.caller, question.matter);
  if (existence === 'INVISIBLE') return { fate: 'INVISIBLE' };
  const reasons = question.labels.flatMap((label) => reasonsOfLabel(question, existence, label));
  if (isNeverShown(question.caller, question.kind)) reasons.push('NOT_YOUR_TASK');
  const first = REASONS.find((reason) => reasons.includes(reason));
  if (first) return { fate: 'WITHHOLD', reason: first };
  const { agency, role } = question.caller;
  const masks = existence === 'SECTION_3' || question.bits.owner;
  if (masks && question.labels.some((label) => cellOf(agency, role, label).outcome === 'MASK')) return { fate: 'MASK' };
  return coarse(question.caller, question.kind) ?? { fate: 'SHOW' };
}

/** Whether some matter and some fact exist, in thought, in which the caller would see the field (POLICY rule 6). */
export function openSomewhere(question: Omit<Question, 'matter' | 'bits'>, bitsOfType: readonly (keyof Bits)[]): boolean {
  return allMatters().some((matter) =>
    combinations(bitsOfType).some((bits) => !['WITHHOLD', 'INVISIBLE'].includes(decide({ ...question, matter, bits }).fate)),
  );
}

function allMatters(): MatterFacts[] {
  const truth = [false, true];
  return RELATIONS.flatMap((relation) =>
    BUCKETS.flatMap((bucket) => truth.flatMap((handling) => truth.map((hasVictim) => ({ relation, bucket, handling, hasVictim })))),
  );
}

/** Every way the bits that a type has can stand; a bit it does not have is never set. */
export function combinations(bitsOfType: readonly (keyof Bits)[]): Bits[] {
  return bitsOfType.reduce<Bits[]>((all, bit) => all.flatMap((bits) => [bits, { ...bits, [bit]: true }]), [NO_BITS]);
}
