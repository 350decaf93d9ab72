import type { Asker } from './asker.js';
import type { Read } from './resolve.js';
import { currentOf, findRow, latestFirst, coarselySorted, rowsOf, sortedBy, type Row, type World } from './world.js';

export const isSame = (a: Row[string], b: Row[string]): boolean => (a ?? null) !== null && a === b;

/** Facts stand in the order of their days, then of their numbers. */
const IN_ORDER = ['occurred_on', 'document_number', 'id'] as const;

/** In the order that this caller may know. */
export const ordered = (asker: Asker, rows: readonly Row[], ...columns: string[]): Row[] =>
  asker.caller.agency === 'steering-committee' ? coarselySorted(rows, ...columns) : sortedBy(rows, ...columns);

/** Which of several is current is a fact of the case: by exact days, for everybody. */
export const latest = (rows: readonly Row[], ...columns: string[]): Row | null => latestFirst(rows, ...columns)[0] ?? null;

const ofMatter = (world: World, table: string, matter: Row): Row[] => currentOf(world, table).filter((row) => row.matter_id === matter.id);

/** The current facts of the matter in one table; only those that have the row's own key in one of their columns, where one is named. */
const found = (world: World, table: string, matter: Row, row: Row, theirs?: string, ours?: string): Row[] =>
  ofMatter(world, table, matter).filter((one) => !theirs || isSame(one[theirs], row[ours ?? theirs]));

export const factsIn =
  (table: string, theirs?: string, ours?: string): Read =>
  ({ world, matter, row, asker }) =>
    ordered(asker, found(world, table, matter, row, theirs, ours), ...IN_ORDER);

export const factIn =
  (table: string, theirs?: string, ours?: string): Read =>
  ({ world, matter, row }) =>
    latest(found(world, table, matter, row, theirs, ours), ...IN_ORDER);

/** Every version of the fact in hand, the first one first. */
export const versionsIn =
  (table: string): Read =>
  ({ world, row }) =>
    sortedBy(
      rowsOf(world, table).filter((version) => isSame(version.id, row.id)),
      'version',
    );

/** The organisation whose number stands in a column. */
export const organisationIn =
  (column: string): Read =>
  ({ world, row }) =>
    findRow(world, 'matter.organisation', 'id', row[column]);

/** The unit whose number stands in a column. */
export const placeIn =
  (column: string): Read =>
  ({ world, row }) =>
    findRow(world, 'matter.unit', 'id', row[column]);

export const column =
  (name: string): Read =>
  ({ row }) =>
    row[name];

/** The row itself, once more, for an object that is cut from it; nothing where the column that tells of it is empty. */
export const same =
  (present?: string): Read =>
  ({ row }) =>
    present !== undefined && (row[present] ?? null) === null ? null : row;
