import type { Purpose } from '../identity/purpose.js';
import type { Bucket, Label } from './words.js';

/** What one role may see under one label. */
export interface Cell {
  readonly outcome: 'SHOW' | 'MASK' | 'CLOSED';
  readonly own?: true;
  readonly from?: Bucket;
  /** A starred cell: the caller handles the matter, states one of these purposes, and asks for one matter. */
  readonly purposes?: readonly Purpose[];
  /** Nothing of a row is shown, but rows may be counted, small counts hidden. */
  readonly counted?: true;
}

/** Counts below it are not shown where they could mean somebody. */
export const SMALL_CELL = 5;

const SHOW: Cell = { outcome: 'SHOW' };
const MASK: Cell = { outcome: 'MASK' };
const CLOSED: Cell = { outcome: 'CLOSED' };
const COUNTED: Cell = { outcome: 'CLOSED', counted: true };
const OWN: Cell = { outcome: 'SHOW', own: true };
const from = (bucket: Bucket, cell: Cell = SHOW): Cell => ({ ...cell, from: bucket });
const own = (cell: Cell): Cell => ({ ...cell, own: true });
const forPurpose = (...purposes: Purpose[]): Cell => ({ outcome: 'SHOW', purposes });

export const COLUMNS = [
  'police.investigator',
  'border-guard.officer',
  'procuracy.prosecutor',
  'courts.judge',
  'courts.clerk',
  'social-affairs.case-worker',
  'steering-committee.analyst',
] as const;
export type Column = (typeof COLUMNS)[number];

const line = (...cells: [Cell, Cell, Cell, Cell, Cell, Cell, Cell]): Readonly<Record<Column, Cell>> =>
  Object.fromEntries(COLUMNS.map((column, i) => [column, cells[i] ?? CLOSED])) as Record<Column, Cell>;

const indicted = from('INDICTED');
const atTrial = from('INDICTED', forPurpose('TRIAL'));

/**
 * The whole policy on one page: label by role. Columns: police investigator, border guard officer, prosecutor, judge, clerk,
 * social-affairs case worker, analyst. Grounds stand beside each field in its slice's table.
 */
// biome-ignore format: the page is read as a table
export const POLICY: Readonly<Record<Label, Readonly<Record<Column, Cell>>>> = {
  ALWAYS:           line(SHOW, SHOW, SHOW, SHOW, SHOW, SHOW, SHOW),
  STATUS:           line(SHOW, SHOW, SHOW, SHOW, SHOW, SHOW, SHOW),
  OUTCOME:          line(SHOW, SHOW, SHOW, SHOW, SHOW, SHOW, SHOW),
  CASE:             line(SHOW, SHOW, SHOW, indicted, indicted, from('IN_FORCE'), SHOW),
  INVESTIGATION:    line(forPurpose('TIP_VERIFICATION', 'INVESTIGATION'), own(forPurpose('TIP_VERIFICATION')), forPurpose('SUPERVISION', 'PROSECUTION'),
                         atTrial, CLOSED, CLOSED, CLOSED),
  INFORMANT:        line(forPurpose('TIP_VERIFICATION'), own(forPurpose('TIP_VERIFICATION')), forPurpose('SUPERVISION'),
                         CLOSED, CLOSED, own(forPurpose('VICTIM_SUPPORT')), CLOSED),
  VICTIM_STATUS:    line(SHOW, OWN, SHOW, indicted, indicted, SHOW, COUNTED),
  VICTIM_IDENTITY:  line(forPurpose('VICTIM_IDENTIFICATION', 'INVESTIGATION'), own(forPurpose('VICTIM_IDENTIFICATION')), forPurpose('PROSECUTION'),
                         atTrial, CLOSED, forPurpose('VICTIM_SUPPORT', 'VICTIM_IDENTIFICATION', 'VICTIM_PROTECTION'), CLOSED),
  VICTIM_SHELTER:   line(CLOSED, CLOSED, CLOSED, CLOSED, CLOSED, forPurpose('VICTIM_SUPPORT', 'VICTIM_PROTECTION'), CLOSED),
  ACCUSED_IDENTITY: line(forPurpose('INVESTIGATION'), own(forPurpose('TIP_VERIFICATION')), forPurpose('SUPERVISION', 'PROSECUTION'),
                         atTrial, atTrial, MASK, MASK),
  PROPOSAL:         line(OWN, OWN, SHOW, SHOW, SHOW, SHOW, CLOSED),
  DELIBERATION:     line(OWN, OWN, SHOW, SHOW, SHOW, SHOW, CLOSED),
  OPINION:          line(OWN, OWN, OWN, SHOW, SHOW, OWN, CLOSED),
  OFFICER:          line(OWN, OWN, OWN, OWN, OWN, OWN, OWN),
};

/** A supervisor reads as the first operational column of its agency does. */
const FIRST_COLUMN: Readonly<Record<string, Column>> = {
  police: 'police.investigator',
  'border-guard': 'border-guard.officer',
  procuracy: 'procuracy.prosecutor',
  courts: 'courts.judge',
  'social-affairs': 'social-affairs.case-worker',
  'steering-committee': 'steering-committee.analyst',
};

/** What an inspector sees of a matter is its status, and who of its own agency recorded a fact. */
const INSPECTOR: Partial<Record<Label, Cell>> = { ALWAYS: SHOW, STATUS: SHOW, OFFICER: OWN };

/** The cell of the policy for a role of an agency; an unknown one is closed. */
export function cellOf(label: Label, agency: string, role: string): Cell {
  if (role === 'inspector') return INSPECTOR[label] ?? CLOSED;
  const column = role === 'supervisor' ? FIRST_COLUMN[agency] : (`${agency}.${role}` as Column);
  return (column && POLICY[label]?.[column]) ?? CLOSED;
}
