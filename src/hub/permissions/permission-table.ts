import type { Label } from './words.js';

/** One line of a permission table: what protects a field, and on what ground in law. */
export interface FieldRow {
  readonly labels: readonly Label[];
  readonly ground: string;
  /** Shown also where only the existence of the matter is told (POINTER). */
  readonly inPointer?: true;
  /** The office to ask: the agency in whose table the line stands. */
  readonly office?: string;
}

/** One line for a command or a question: which roles may, and on what ground. */
export interface OperationRow {
  readonly roles: readonly string[];
  readonly ground: string;
}

export type PermissionRow = FieldRow | OperationRow;

/** Coordinates ('Type.field', 'Mutation.verb', 'Event:KIND') and the line that decides on each. */
export type PermissionTable = Readonly<Record<string, PermissionRow>>;

/** A field protected by one label, or by the strictest of several. */
export const row = (labels: Label | readonly Label[], ground: string): FieldRow => ({
  labels: typeof labels === 'string' ? [labels] : labels,
  ground,
});

/** A field that is shown also where nothing but the existence of the matter is. */
export const pointed = (label: Label, ground: string): FieldRow => ({ labels: [label], ground, inPointer: true });

/** A command or question for the roles named ('police.investigator'); `*` is every authenticated caller. */
export const may = (ground: string, ...roles: string[]): OperationRow => ({ roles, ground });

export const isFieldRow = (row: PermissionRow): row is FieldRow => 'labels' in row;

/** All tables as one, each with the office to ask; each field learns it. Two lines for one coordinate are an error. */
export function assemble(tables: readonly (readonly [office: string, table: PermissionTable])[]): PermissionTable {
  const all: Record<string, PermissionRow> = {};
  for (const [office, table] of tables) {
    for (const [coordinate, row] of Object.entries(table)) {
      if (all[coordinate]) throw new Error(`Two permission rows for ${coordinate}`);
      all[coordinate] = isFieldRow(row) ? { ...row, office } : row;
    }
  }
  return all;
}
