import type { Scope } from './compilation.js';
import type { RowsModel } from './model.js';
import type { Moment } from './moment.js';

/** The table that rows lie in; at a moment of the past what its function tells of then. */
export const tableAt = ({ moment }: Scope, table: string, past: string | undefined): string =>
  moment && past ? `${past}(${moment.matter}, ${moment.until}, ${moment.own})` : table;

/** Versions that were current then, or with `all` those that had been recorded by then; a fact that waited counts for its owner alone. */
export function versionsAt({ until, own, waiting }: Moment, alias: string, rows: Partial<RowsModel>, all: boolean): string[] {
  if (!rows.since || rows.past) return [];
  const begun = `${alias}.${rows.since} < ${until}`;
  const lasting = `(${alias}.${rows.current} is null or ${alias}.${rows.current} >= ${until})`;
  const counting = `(${alias}.${rows.home} <> all(${waiting}) or ${alias}.${rows.owner} = any(${own}))`;
  return [begun, ...(all ? [] : [lasting]), counting];
}

/** What is written on a version when it ends was not there before. */
export function endedValue(scope: Scope, column: string, sql: string): string {
  const { moment, rows } = scope;
  if (!moment || !rows?.current || scope.element || !rows.endedWith?.includes(column)) return sql;
  return `case when ${scope.alias}.${rows.current} < ${moment.until} then ${sql} end`;
}
