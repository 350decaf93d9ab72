import type { ReadingModel } from './model.js';
import type { Read } from './reads.js';

/** The columns that a field reads of the table in which its type lies. */
export function ownColumns(model: ReadingModel, table: string, read: Read): string[] {
  if ('column' in read) {
    const masks = [`${read.column}_mask`, `${read.column}_coarse`].filter((column) => model.rowsOfTable(table)?.maskColumns.has(column));
    return [read.column, ...masks];
  }
  if ('elements' in read) return [read.elements];
  if ('mattersSeen' in read) return [read.mattersSeen];
  if ('same' in read) return read.present ? [read.present] : [];
  if ('compute' in read) {
    return [...read.compute.needs, ...Object.values(read.compute.guarded ?? {}).flatMap(({ on }) => Object.values(on))];
  }
  const on =
    'one' in read
      ? { ...read.one.on, ...read.one.args }
      : 'many' in read
        ? read.many.on
        : 'columnOf' in read
          ? read.columnOf.on
          : 'connection' in read
            ? read.connection.on
            : {};
  return Object.values(on ?? {}).filter((column) => !column.startsWith('^'));
}
