import type { FieldModel, ReadingModel, RowsModel } from './model.js';
import type { Read } from './reads.js';

/**
 * Whether what a field reads can be told of a moment of the past: from versions, from a function that works it out, from data that lies in no
 * matter, or from the row at hand. Of all else only today is known.
 */
export function isKeptThen(model: ReadingModel, field: FieldModel): boolean {
  const { read } = field;
  if ('columnOf' in read) return read.columnOf.past !== undefined || rowsAreKept(model.rowsOfTable(model.table(read.columnOf.from)));
  if ('compute' in read) return read.compute.guarded === undefined;
  if ('mattersSeen' in read) return false;
  const related = relatedOf(read);
  if (!related) return true;
  const type = model.type('node' in related ? related.node : field.type);
  if (related.from) return related.past !== undefined || rowsAreKept(model.rowsOfTable(model.table(related.from)));
  // A matter below the matter has a past of its own, which was not asked for.
  return !type.rows?.isMatter && rowsAreKept(type.rows) && !(related.all && type.rows?.past);
}

function relatedOf(read: Read) {
  if ('one' in read) return read.one;
  if ('many' in read) return read.many;
  return 'connection' in read ? read.connection : null;
}

const rowsAreKept = (rows: RowsModel | null): boolean =>
  rows !== null && (rows.past !== undefined || rows.since !== undefined || !rows.matter);
