/** Rows as the database holds them, by 'schema.table', under the names of its columns. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };
export type Row = Readonly<Record<string, Value | undefined>>;

export interface World {
  /** The clock of the question: a full date. */
  readonly today: string;
  readonly tables: Readonly<Record<string, readonly Row[]>>;
}

export const rowsOf = (world: World, table: string): readonly Row[] => world.tables[table] ?? [];

/** A fact's old versions and withdrawn ones are not read. */
export const currentOf = (world: World, table: string): readonly Row[] =>
  rowsOf(world, table).filter((row) => (row.recorded_to ?? null) === null);

export const findRow = (world: World, table: string, column: string, value: Value | undefined): Row | null =>
  value === null || value === undefined ? null : (rowsOf(world, table).find((row) => row[column] === value) ?? null);

export const text = (value: Value | undefined): string => (typeof value === 'string' ? value : '');

export const list = (value: Value | undefined): readonly Value[] => (Array.isArray(value) ? value : []);

/** A day counts as come once the whole of a partial date lies behind or on the clock; the unknown has not come. */
export function hasCome(date: Value | undefined, today: string): boolean {
  if (typeof date !== 'string' || date === '') return false;
  const day = date.slice(0, 10);
  return `${day}${'-99-99'.slice(day.length - 4)}`.slice(0, 10) <= today;
}

/** Ascending, the absent last, as the database sorts. */
export function compare(a: Value | undefined, b: Value | undefined): number {
  const [left, right] = [a ?? null, b ?? null];
  if (left === right) return 0;
  if (left === null) return 1;
  if (right === null) return -1;
  return left < right ? -1 : 1;
}

/** The latest first, the unknown last: what counts where only one can be shown. */
export const latestFirst = (rows: readonly Row[], ...columns: string[]): Row[] =>
  [...rows].sort((a, b) => columns.map((column) => compare(b[column] ?? '', a[column] ?? '')).find((order) => order !== 0) ?? 0);

/** How rows are listed for an analyst: days count as months, numbers of documents not at all (POLICY rule 3). */
export function coarselySorted(rows: readonly Row[], ...columns: string[]): Row[] {
  const key = (row: Row, column: string): Row[string] => (isDay(column) ? text(row[column]).slice(0, 7) || null : row[column]);
  const kept = columns.filter((column) => column !== 'document_number');
  return [...rows].sort((a, b) => kept.map((column) => compare(key(a, column), key(b, column))).find((order) => order !== 0) ?? 0);
}

const isDay = (column: string): boolean => column.endsWith('_on') || column === 'since' || column === 'until';

export const sortedBy = (rows: readonly Row[], ...columns: string[]): Row[] =>
  [...rows].sort((a, b) => columns.map((column) => compare(a[column], b[column])).find((order) => order !== 0) ?? 0);
