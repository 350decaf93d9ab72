import { HIGH } from '../permissions/words.js';
import { isFieldRow, type PermissionTable } from '../permissions/permission-table.js';
import type { MatterTables } from './matter-tables.js';
import type { FieldModel, ReadingModel, TypeModel } from './model.js';
import type { ItemLabels } from './filter-definition.js';
import { ownColumns } from './own-columns.js';
import type { ComputeRead, OrderColumn } from './reads.js';

/** Which columns of a table each reading role may select. */
export type Grants = ReadonlyMap<string, { readonly low: ReadonlySet<string>; readonly high: ReadonlySet<string> }>;

class Gathering {
  readonly tables = new Map<string, { low: Set<string>; high: Set<string> }>();

  add(table: string, columns: Iterable<string>, high = false): void {
    const known = this.tables.get(table) ?? { low: new Set(), high: new Set() };
    for (const column of columns) (high ? known.high : known.low).add(column);
    this.tables.set(table, known);
  }
}

/** The columns that the declarations name, and no others: a slip of the compiler ends in "permission denied". */
export function grantsOf(model: ReadingModel, table: PermissionTable, tables: MatterTables): Grants {
  const found = new Gathering();
  classColumns(found, tables);
  found.add(model.rows('Place').table, ['coarse_id']);
  const elsewhere = standIns(model);
  for (const type of model.types) {
    if (type.rows) rowColumns(found, type);
    const own = type.rows?.called ? null : (type.rows?.table ?? null);
    const tables = [own ?? holderOf(model, type), ...(elsewhere.get(type.name) ?? [])];
    for (const field of type.fields.values()) for (const each of tables) fieldColumns(found, model, table, each, field);
  }
  return found.tables;
}

function classColumns(found: Gathering, tables: MatterTables): void {
  found.add(tables.matter, [
    'id',
    'areas',
    'areas_coarse',
    'has_victim',
    'waiting',
    'investigation_from',
    'indicted_from',
    'in_force_from',
    'joined_into',
    'search_text',
    'search_text_coarse',
  ]);
  found.add(tables.matter, [
    'seriousness',
    'offences',
    'trial_mode',
    'agencies',
    'organisations',
    'case_status',
    'changed_status',
    'changed_case',
    'changed_victim',
  ]);
  found.add(tables.standing, ['matter_id', 'organisation_id', 'relation', 'agency', 'since', 'until']);
  found.add(tables.handler, ['matter_id', 'organisation_id', 'subject', 'until']);
  found.add(tables.code, ['code', 'matter_id']);
  found.add(tables.event, ['id', 'matter_id', 'organisation_id', 'kind', 'document_number', 'current']);
}

function rowColumns(found: Gathering, { rows }: TypeModel): void {
  if (!rows || rows.called) return;
  found.add(
    rows.table,
    [rows.matter, rows.owner, rows.current, ...(rows.past ? [] : [rows.since, rows.home])].filter((column) => column !== undefined),
  );
  if (rows.approved) {
    found.add(rows.approved.from, [...Object.keys(rows.approved.on), rows.approved.column]);
    found.add(rows.table, Object.values(rows.approved.on));
  }
  for (const reader of rows.readers ?? []) found.add(rows.table, ['id', ...Object.keys(reader)]);
  if (rows.announced) {
    found.add(rows.announced.from, Object.keys(rows.announced.on));
    found.add(rows.table, Object.values(rows.announced.on));
  }
}

/** An object cut from a row reads the columns of the table that its container has. */
function holderOf(model: ReadingModel, type: TypeModel, seen = new Set<string>()): string | null {
  if (seen.has(type.name)) return null;
  seen.add(type.name);
  for (const holder of model.types) {
    for (const field of holder.fields.values()) {
      if (field.type !== type.name || !('same' in field.read) || holder.page) continue;
      const table = holder.rows?.table ?? holderOf(model, holder, seen);
      if (table) return table;
    }
  }
  return null;
}

/** Other tables in which rows of a type are found, by the type's name: they have its columns. */
function standIns(model: ReadingModel): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { fields } of model.types) {
    for (const { type, read } of fields.values()) {
      const related = 'one' in read ? read.one : 'many' in read ? read.many : null;
      if (!related?.from) continue;
      const table = model.table(related.from);
      if (table !== model.findType(type)?.rows?.table) found.set(type, (found.get(type) ?? new Set()).add(table));
    }
  }
  return found;
}

function fieldColumns(found: Gathering, model: ReadingModel, permissions: PermissionTable, table: string | null, field: FieldModel): void {
  const high = isHigh(permissions, field.coordinate);
  const { read } = field;
  if (table) found.add(table, ownColumns(model, table, read), high);
  if ('columnOf' in read)
    found.add(
      model.table(read.columnOf.from),
      [...Object.keys(read.columnOf.on), read.columnOf.column, ...ordered(read.columnOf.orderBy), ...itemColumns(read.columnOf)],
      high,
    );
  if ('compute' in read) guardedColumns(found, permissions, read.compute);
  if ('ranked' in read) {
    const { pool, filters } = read.ranked;
    found.add(pool.table, [pool.matter, pool.where, ...pool.carried, ...Object.values(filters).map(({ column }) => column)]);
  }
  if ('found' in read) {
    const { filters, orderBy, area, coarse } = read.found;
    const columns = [...Object.values(filters).map(({ column }) => column), ...ordered(orderBy), ...Object.keys(coarse ?? {})];
    found.add(model.rows(field.type).table, area ? [...columns, area] : columns);
  }
  const related = 'one' in read ? read.one : 'many' in read ? read.many : 'connection' in read ? read.connection : null;
  if (!related) return;
  const target = related.from
    ? model.table(related.from)
    : model.type('connection' in read ? read.connection.node : field.type).rows?.table;
  if (!target) return;
  const orders = 'connection' in read ? Object.values(read.connection.orders).flatMap(({ columns }) => columns.flatMap(orderColumns)) : [];
  const among = Object.keys(('anyOf' in related && related.anyOf) || {});
  found.add(target, [
    ...Object.keys(related.on ?? {}),
    ...Object.keys(related.where ?? {}),
    ...ordered(related.orderBy),
    ...orders,
    ...itemColumns(related),
    ...among,
    ...idOf(model, target),
  ]);
  if ('connection' in read) {
    found.add(target, Object.keys(read.connection.caller ?? {}));
    for (const { row } of Object.values(read.connection.filters ?? {})) {
      if (row) found.add(row.from, [row.key, row.owner, ...Object.values(row.filters).map(({ column }) => column)]);
    }
  }
}

function guardedColumns(found: Gathering, permissions: PermissionTable, { guarded = {} }: ComputeRead): void {
  for (const { coordinate, from, on, column } of Object.values(guarded)) {
    found.add(from, [...Object.keys(on), column], isHigh(permissions, coordinate));
  }
}

function isHigh(permissions: PermissionTable, coordinate: string): boolean {
  const row = permissions[coordinate];
  return row !== undefined && isFieldRow(row) && row.labels.some((label) => HIGH.has(label));
}

const itemColumns = ({ items }: { readonly items?: ItemLabels }): string[] =>
  items ? [items.column, ...(items.owner ? [items.owner] : [])] : [];

const ordered = (columns: readonly string[] = []): string[] => columns.map((column) => column.replace(/^-/, ''));

const orderColumns = ({ column, greatest, least }: OrderColumn): string[] =>
  least ? Object.keys(least) : [column, ...Object.keys(greatest ?? {})];

const idOf = (model: ReadingModel, table: string): string[] =>
  model.rowsOfTable(table)?.owner !== undefined || table.endsWith('.unit') || table.endsWith('.organisation') || table.startsWith('hub.')
    ? ['id']
    : [];
