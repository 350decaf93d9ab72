import type { MatterOrder } from '../generated/operations.js';

interface ColumnOfList {
  readonly width: number;
  /** The order of the hub that sorts by it. */
  readonly order?: MatterOrder;
  /** The coordinate whose withholding empties its cells. */
  readonly coordinate: string;
}

/** What the list can show, in the order in which it shows it. What is not chosen is not asked for. */
export const COLUMNS = {
  code: { width: 142, order: 'CODE', coordinate: 'Matter.code' },
  title: { width: 250, coordinate: 'Matter.title' },
  place: { width: 180, coordinate: 'Matter.place' },
  stage: { width: 170, coordinate: 'Matter.stage' },
  holder: { width: 240, coordinate: 'Matter.ledBy' },
  agencies: { width: 180, coordinate: 'Matter.participants' },
  next: { width: 184, order: 'DUE', coordinate: 'Matter.deadlines' },
  warnings: { width: 110, coordinate: 'Matter.warnings' },
  offences: { width: 170, coordinate: 'CriminalCase.offences' },
  seriousness: { width: 170, coordinate: 'CriminalCase.seriousness' },
  mode: { width: 180, coordinate: 'Trial.mode' },
  tips: { width: 210, coordinate: 'Matter.crimeTips' },
  opened: { width: 120, order: 'OPENED', coordinate: 'Matter.openedOn' },
  changed: { width: 160, order: 'LAST_CHANGE', coordinate: 'Matter.changedAt' },
} as const satisfies Readonly<Record<string, ColumnOfList>>;

export type ColumnId = keyof typeof COLUMNS;
export const COLUMN_IDS = Object.keys(COLUMNS) as ColumnId[];

const DEFAULT: readonly ColumnId[] = ['code', 'title', 'place', 'stage', 'holder', 'next', 'changed'];
/** An analyst's places are districts, which the title names, and instants are finer than an analyst may know. */
const FOR_ANALYSTS: readonly ColumnId[] = ['code', 'title', 'stage', 'holder', 'agencies', 'next', 'opened'];

const defaultColumns = (agency: string): readonly ColumnId[] => (agency === 'steering-committee' ? FOR_ANALYSTS : DEFAULT);

/** The columns of an address, always with the code, in the list's own order. */
export function columnsOf(cols: string | undefined, agency: string): readonly ColumnId[] {
  if (!cols) return defaultColumns(agency);
  const chosen = new Set(cols.split(','));
  return COLUMN_IDS.filter((id) => id === 'code' || chosen.has(id));
}

/** How an address names a choice; the default is not named. */
export function colsOf(columns: readonly ColumnId[], agency: string): string | undefined {
  const chosen = COLUMN_IDS.filter((id) => columns.includes(id)).join(',');
  return chosen === defaultColumns(agency).join(',') ? undefined : chosen;
}
