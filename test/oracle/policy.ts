import type { Agency, Bucket, Existence, Label, Purpose, Relation, Role } from './words.js';

/** A cell of POLICY §3. `starred` names the purposes; `—` is CLOSED. */
export interface Cell {
  readonly outcome: 'SHOW' | 'MASK' | 'CLOSED';
  readonly own?: true;
  readonly from?: Bucket;
  readonly starred?: readonly Purpose[];
}

const COLUMNS = [
  'police.investigator',
  'border-guard.officer',
  'procuracy.prosecutor',
  'courts.judge',
  'courts.clerk',
  'social-affairs.case-worker',
  'steering-committee.analyst',
] as const;
type Column = (typeof COLUMNS)[number];

const show: Cell = { outcome: 'SHOW' };
const mask: Cell = { outcome: 'MASK' };
const closed: Cell = { outcome: 'CLOSED' };
const own: Cell = { outcome: 'SHOW', own: true };
const indicted: Cell = { outcome: 'SHOW', from: 'INDICTED' };
const inForce: Cell = { outcome: 'SHOW', from: 'IN_FORCE' };
const star = (...starred: Purpose[]): Cell => ({ outcome: 'SHOW', starred });
const ownStar = (...starred: Purpose[]): Cell => ({ outcome: 'SHOW', own: true, starred });
const indictedStar = (...starred: Purpose[]): Cell => ({ outcome: 'SHOW', from: 'INDICTED', starred });

type Line = readonly [police: Cell, border: Cell, prosecutor: Cell, judge: Cell, clerk: Cell, socialAffairs: Cell, analyst: Cell];

/** POLICY §3, the columns in the order of the page. */
const SECTION_3: Readonly<Record<Exclude<Label, 'ALWAYS' | 'OFFICER'>, Line>> = {
  STATUS: [show, show, show, show, show, show, show],
  OUTCOME: [show, show, show, show, show, show, show],
  CASE: [show, show, show, indicted, indicted, inForce, show],
  INVESTIGATION: [
    star('TIP_VERIFICATION', 'INVESTIGATION'),
    ownStar('TIP_VERIFICATION'),
    star('SUPERVISION', 'PROSECUTION'),
    indictedStar('TRIAL'),
    closed,
    closed,
    closed,
  ],
  INFORMANT: [
    star('TIP_VERIFICATION'),
    ownStar('TIP_VERIFICATION'),
    star('SUPERVISION'),
    closed,
    closed,
    ownStar('VICTIM_SUPPORT'),
    closed,
  ],
  VICTIM_STATUS: [show, own, show, indicted, indicted, show, closed],
  VICTIM_IDENTITY: [
    star('VICTIM_IDENTIFICATION', 'INVESTIGATION'),
    ownStar('VICTIM_IDENTIFICATION'),
    star('PROSECUTION'),
    indictedStar('TRIAL'),
    closed,
    star('VICTIM_SUPPORT', 'VICTIM_IDENTIFICATION', 'VICTIM_PROTECTION'),
    closed,
  ],
  VICTIM_SHELTER: [closed, closed, closed, closed, closed, star('VICTIM_SUPPORT', 'VICTIM_PROTECTION'), closed],
  ACCUSED_IDENTITY: [
    star('INVESTIGATION'),
    ownStar('TIP_VERIFICATION'),
    star('SUPERVISION', 'PROSECUTION'),
    indictedStar('TRIAL'),
    indictedStar('TRIAL'),
    mask,
    mask,
  ],
  PROPOSAL: [own, own, show, show, show, show, closed],
  DELIBERATION: [own, own, show, show, show, show, closed],
  OPINION: [own, own, own, show, show, own, closed],
};

/** A supervisor reads the first operational column of its agency; an inspector reads none. */
function columnOf(agency: Agency, role: Role): Column | 'inspector' | null {
  if (role === 'inspector') return 'inspector';
  if (role === 'supervisor') return COLUMNS.find((column) => column.startsWith(`${agency}.`)) ?? null;
  return COLUMNS.find((column) => column === `${agency}.${role}`) ?? null;
}

/** The cell of §3; nothing for a role that the agency does not have. */
export function cellOf(agency: Agency, role: Role, label: Label): Cell {
  const column = columnOf(agency, role);
  if (column === null) return closed;
  if (label === 'ALWAYS') return show;
  if (label === 'OFFICER') return own;
  if (column === 'inspector') return label === 'STATUS' ? show : closed;
  return SECTION_3[label][COLUMNS.indexOf(column)] ?? closed;
}

type When = Existence | { readonly fromInvestigation: Existence } | 'POINTER_IF_PROVINCIAL_AND_VICTIM';

/** POLICY §2, a line per agency; what is not there is INVISIBLE. */
export const SECTION_2: Readonly<Record<Agency, Readonly<Partial<Record<Relation, When>>>>> = {
  police: { TAKING_PART: 'SECTION_3', SUPERVISING: 'SECTION_3', PAST: 'STATUS_AND_OWN', IN_AREA: { fromInvestigation: 'POINTER' } },
  'border-guard': { TAKING_PART: 'SECTION_3', SUPERVISING: 'SECTION_3', PAST: 'STATUS_AND_OWN', IN_AREA: { fromInvestigation: 'POINTER' } },
  procuracy: { TAKING_PART: 'SECTION_3', SUPERVISING: 'SECTION_3', PAST: 'STATUS_AND_OWN', IN_AREA: 'STATUS' },
  courts: { TAKING_PART: 'SECTION_3', SUPERVISING: 'SECTION_3', PAST: 'STATUS_AND_OWN', IN_AREA: { fromInvestigation: 'STATUS' } },
  'social-affairs': {
    TAKING_PART: 'SECTION_3',
    SUPERVISING: 'SECTION_3',
    PAST: 'STATUS_AND_OWN',
    IN_AREA: 'POINTER_IF_PROVINCIAL_AND_VICTIM',
  },
  'steering-committee': { IN_AREA: 'SECTION_3' },
};

/** What a POINTER shows beside what is ALWAYS shown; participants without the rows of social affairs. */
export const POINTER_SHOWS: readonly string[] = [
  'Matter.openedOn',
  'Matter.participants',
  'Participant.agency',
  'Participant.organisation',
  'Participant.since',
  'Participant.until',
];
