import type { BitsInUse, Compilation, Scope } from './compilation.js';
import type { RowsModel, TypeModel } from './model.js';
import { versionsAt } from './rows-then.js';
import type { On } from './reads.js';
import { source } from './column.js';
import type { Plan, RowBit } from '../permissions/plan.js';

/** A scope for rows of another table, below the row at hand and within the same matter. */
export function rowsBelow(compilation: Compilation, scope: Scope, type: TypeModel, alias: string, on: On = {}): Scope {
  const ofMatter = scope.rows?.isMatter && type.rows?.matter !== undefined && on[type.rows.matter] === 'id';
  const within = ofMatter ? scope.alias : null;
  return { ...scope, type, alias, rows: type.rows, element: false, outer: scope, within, bits: bitsOf(compilation, type.rows, alias) };
}

/** A scope for a matter of its own: its class is worked out anew. */
export function matterScope(plan: Plan, type: TypeModel, alias: string, cls: string, outer: Scope | null): Scope {
  return { type, alias, rows: type.rows, element: false, outer, plan, cls: `${cls}.c`, reach: plan.visible, bits: null };
}

/** What each of the row's bits asks. */
export function bitsOf(compilation: Compilation, rows: RowsModel | null, alias: string): BitsInUse | null {
  if (!rows || rows.bits.length === 0) return null;
  const each = rows.bits.map((bit) => BITS[bit](compilation, rows, alias));
  return { each, reaches: null };
}

type BitText = (compilation: Compilation, rows: RowsModel, alias: string) => string;

const ownerBit = (compilation: Compilation, rows: RowsModel, alias: string): string =>
  `${alias}.${rows.owner} = any(${compilation.organisations})`;

/** An approval counts once its day has surely come: a month or a year only when it is over. */
function approvedBit(compilation: Compilation, rows: RowsModel, alias: string): string {
  const approved = rows.approved;
  if (!approved) return 'false';
  const keys = Object.entries(approved.on).map(([theirs, ours]) => `a.${theirs} = ${alias}.${ours}`);
  const today = `${compilation.today}::text`;
  const certain = `(a.${approved.column} < left(${today}, length(a.${approved.column})) or a.${approved.column} = ${today})`;
  return `exists(select 1 from ${approved.from} a where ${keys.join(' and ')} and ${certain})`;
}

/** What the row proposes was announced by those whose it is to say so. */
function announcedBit(_: Compilation, { announced }: RowsModel, alias: string): string {
  if (!announced) return 'false';
  const keys = Object.entries(announced.on).map(([theirs, ours]) => `a.${theirs} = ${alias}.${ours}`);
  return `exists(select 1 from ${announced.from} a where ${keys.join(' and ')})`;
}

const BITS: Readonly<Record<RowBit, BitText>> = { owner: ownerBit, approved: approvedBit, announced: announcedBit };

/** `where` of rows reached by key: the keys, current versions only, constants. */
export function keyed(
  scope: Scope,
  alias: string,
  on: On,
  rows: Partial<RowsModel> | null,
  where: Readonly<Record<string, string | boolean>> = {},
  all = false,
): string {
  const conditions = Object.entries(on).map(([theirs, ours]) => `${alias}.${theirs} = ${typed(scope, ours, theirs)}`);
  if (scope.moment) conditions.push(...versionsAt(scope.moment, alias, rows ?? {}, all));
  else if (rows?.current && !all) conditions.push(`${alias}.${rows.current} is null`);
  for (const [column, value] of Object.entries(where)) {
    conditions.push(`${alias}.${column} = ${typeof value === 'boolean' ? value : `'${value.replaceAll("'", "''")}'`}`);
  }
  return conditions.join(' and ');
}

/** A key of a list element is text; keys that are not text are spelled so. */
const typed = (scope: Scope, ours: string, theirs: string): string =>
  scope.element && !ours.startsWith('^') && theirs.endsWith('_id') ? `${source(scope, ours)}::int` : source(scope, ours);
