import { isCoarse } from '../permissions/profile.js';
import { isVisible, joinClass } from './class-of-matter.js';
import type { Collected } from './collect.js';
import { coarsens, formed, source } from './column.js';
import type { Compilation, Scope } from './compilation.js';
import { itemCondition } from './items.js';
import type { FieldModel, RowsModel } from './model.js';
import { tableAt } from './rows-then.js';
import type { On, Read } from './reads.js';
import { rowsShown } from './rows-shown.js';
import { bitsOf, keyed, matterScope, rowsBelow } from './rows-scope.js';
import { openSite } from './site.js';

type One = Extract<Read, { one: unknown }>['one'];
type Many = Extract<Read, { many: unknown }>['many'];
type ColumnOf = Extract<Read, { columnOf: unknown }>['columnOf'];

export const oneAsJson = (rows: string): string => `(select row_to_json("~r") from (${rows}) "~r")`;

/** A value that stands in a related row. */
export function relatedColumn(compilation: Compilation, scope: Scope, field: FieldModel, read: ColumnOf): string {
  const ofMatter = columnOfMatter(compilation, scope, field, read);
  if (ofMatter !== null) return ofMatter;
  const alias = compilation.alias('t');
  const table = compilation.model.table(read.from);
  const rows = compilation.model.rowsOfTable(table);
  const value = formed({ ...scope, alias, element: false }, field, `${alias}.${read.column}`, read.column);
  const where = [keyed(scope, alias, read.on, rows, read.where, read.all)];
  if (read.items) where.push(itemCondition(compilation, { ...scope, alias, rows, bits: bitsOf(compilation, rows, alias) }, read.items));
  const from = tableAt(scope, table, read.past ?? rows?.past);
  return `(select ${value} from ${from} ${alias} where ${where.join(' and ')}${exactOrder(alias, read.orderBy)} limit 1)`;
}

/** What a row of a matter says of the matter itself stands in the matter's row, which is at hand. */
function columnOfMatter(compilation: Compilation, scope: Scope, field: FieldModel, { from, on, where, column }: ColumnOf): string | null {
  const { within, rows, moment } = scope;
  if (!within || moment || rows?.matter === undefined || where) return null;
  if (compilation.model.table(from) !== compilation.matterTables.matter) return null;
  if (Object.keys(on).length !== 1 || on.id !== rows.matter) return null;
  return formed({ ...scope, alias: within, rows: null }, field, `${within}.${column}`, column);
}

export function oneRelated(compilation: Compilation, scope: Scope, field: FieldModel, read: One, selection: Collected): string {
  const type = compilation.model.type(field.type);
  if (type.rows?.isMatter) return otherMatter(compilation, scope, field, read, selection);
  const alias = compilation.alias('t');
  const inner = { ...rowsBelow(compilation, scope, type, alias, read.on), args: handedOn(scope, read.args) };
  const written = compilation.cells(inner, selection);
  const keys = keyed(scope, alias, read.on, type.rows, read.where, read.all);
  const where = read.items ? `${keys} and ${itemCondition(compilation, inner, read.items)}` : keys;
  const place = coarsens(scope, field)
    ? coarsePlace(compilation, alias, where)
    : `${tableOf(compilation, scope, read, type.rows)} ${alias} where ${where}`;
  return oneAsJson(`select ${written} from ${place}${exactOrder(alias, read.orderBy)} limit 1`);
}

/** Columns of the row at hand take the place of arguments below it. */
const handedOn = (scope: Scope, args: One['args'] = {}): ReadonlyMap<string, string> =>
  new Map(Object.entries(args).map(([name, column]) => [name, `${source(scope, column)}::text`]));

/** An analyst gets the district instead of the place itself. */
function coarsePlace(compilation: Compilation, alias: string, where: string): string {
  const { table } = compilation.model.rows('Place');
  return `${table} ${alias} join ${table} ${alias}f on ${alias}f.coarse_id = ${alias}.id where ${where.replaceAll(`${alias}.`, `${alias}f.`)}`;
}

export function manyRelated(compilation: Compilation, scope: Scope, field: FieldModel, read: Many, selection: Collected): string {
  const type = compilation.model.type(field.type);
  const alias = compilation.alias('t');
  const inner = rowsBelow(compilation, scope, type, alias, read.on);
  const shown = rowsShown(compilation, scope, inner, field);
  const conditions = [keyed(scope, alias, read.on, type.rows, read.where, read.all), ...shown.conditions];
  for (const [column, values] of Object.entries(read.anyOf ?? {})) conditions.push(`${alias}.${column} in (${values.join(', ')})`);
  if (read.matterSeen) conditions.push(matterSeen(compilation, `${alias}.${read.matterSeen}`));
  if (read.items) conditions.push(itemCondition(compilation, inner, read.items));
  const written = compilation.cells(inner, selection);
  const rows = `select ${written} from ${tableOf(compilation, scope, read, type.rows)} ${alias} where ${conditions.join(' and ')}`;
  return `coalesce((select json_agg(row_to_json("~r")) from (${rows}${orderBy(inner, alias, read.orderBy)}) "~r"), ${shown.none})`;
}

/** A list cut from a column of the row at hand. */
export function elementsOf(compilation: Compilation, scope: Scope, field: FieldModel, column: string, selection: Collected): string {
  const type = compilation.model.type(field.type);
  const alias = compilation.alias('e');
  const inner: Scope = { ...scope, type, alias, element: true, outer: scope };
  const json = compilation.object(inner, selection);
  const list = `jsonb_array_elements(${scope.alias}.${column}) with ordinality ${alias}(e, o)`;
  return `(select coalesce(json_agg(${json} order by ${alias}.o), '[]'::json) from ${list})`;
}

/** Another matter linked with this one: its own class, and no starred cell, since the question then reaches two matters. */
function otherMatter(compilation: Compilation, scope: Scope, field: FieldModel, read: One, selection: Collected): string {
  const type = compilation.model.type(field.type);
  const [m, k] = [compilation.alias('m'), compilation.alias('k')];
  const plan = compilation.planForMany;
  const inner = matterScope(plan, type, m, k, scope);
  const written = compilation.cells(inner, selection, [openSite(compilation, inner, selection)]);
  const where = scope.element ? matterNamed(scope, m, read.on) : keyed(scope, m, read.on, null, read.where);
  const from = `${compilation.matterTables.matter} ${m}${joinClass(compilation, plan, m, k)}`;
  return oneAsJson(`select ${written} from ${from} where ${where} and ${isVisible(plan, k)} limit 1`);
}

/** The id of a matter in an element of a list is text. */
const matterNamed = (scope: Scope, m: string, on: On): string =>
  Object.entries(on)
    .map(([theirs, ours]) => `${m}.${theirs} = ${source(scope, ours)}::uuid`)
    .join(' and ');

/** Of a list of matters, those that exist for the caller. */
export const mattersSeen = (compilation: Compilation, scope: Scope, column: string, as: 'id' | 'code' = 'id'): string =>
  `(select coalesce(json_agg(${as === 'id' ? 'y.id' : codeOf(compilation, 'y.id')}), '[]'::json) from (select x.id from unnest(${scope.alias}.${column}[1:${LOOKED_AT}]) x(id) where ${matterSeen(compilation, 'x.id')} limit ${SEEN_AT_MOST}) y)`;

const codeOf = ({ matterTables }: Compilation, id: string): string => `(select n.code from ${matterTables.matter} n where n.id = ${id})`;

/** A file may be made of thousands, and whether each exists for the caller has to be worked out. */
const SEEN_AT_MOST = 100;
const LOOKED_AT = 1000;

/** Rows that name another matter are there only where that matter exists for the caller: their number would tell of it. */
function matterSeen(compilation: Compilation, column: string): string {
  const [m, k] = [compilation.alias('m'), compilation.alias('k')];
  const plan = compilation.planForMany;
  return `exists(select 1 from ${compilation.matterTables.matter} ${m}${joinClass(compilation, plan, m, k)} where ${m}.id = ${column} and ${isVisible(plan, k)})`;
}

const tableOf = (compilation: Compilation, scope: Scope, read: One | Many, rows: RowsModel | null): string => {
  if (read.from) return tableAt(scope, compilation.model.table(read.from), read.past);
  if (!rows) throw new Error('A related type has no rows');
  return tableAt(scope, rows.table, rows.past);
};

const terms = (columns: readonly string[]) =>
  columns.map((column) =>
    column.startsWith('-') ? { name: column.slice(1), direction: ' desc nulls last' } : { name: column, direction: ' nulls last' },
  );

const ordered = (list: readonly string[]): string => (list.length === 0 ? '' : ` order by ${list.join(', ')}`);

/** Which one is current is a fact of the case, the same for everybody. */
const exactOrder = (alias: string, columns: readonly string[] = []): string =>
  ordered(terms(columns).map(({ name, direction }) => `${alias}.${name}${direction}`));

const IS_DATE = /(_on|^since|^until)$/;

/** What a gap or a time limit is about: mostly the number of a document. */
const SUBJECT = 'subject';

/** The order of a list follows what the caller sees: a coarse caller's dates to the month, never by numbers of documents. */
export function orderBy(scope: Scope, alias: string, columns: readonly string[] = []): string {
  if (!isCoarse(scope.plan.profile)) return exactOrder(alias, columns);
  const seen = terms(columns).filter(({ name }) => name !== 'document_number');
  return ordered(seen.map(({ name, direction }) => `${coarseTerm(alias, name)}${direction}`));
}

function coarseTerm(alias: string, name: string): string {
  if (IS_DATE.test(name)) return `left(${alias}.${name}::text, 7)`;
  return name === SUBJECT ? `md5(${alias}.${name})` : `${alias}.${name}`;
}
