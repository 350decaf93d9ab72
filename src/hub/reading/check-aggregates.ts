import type { PermissionTable } from '../permissions/permission-table.js';
import type { ReadingModel } from './model.js';

/** Whatever decides on what is counted has a line of its own: a coordinate that nobody declared stops the start. */
export function checkAggregates(model: ReadingModel, table: PermissionTable): void {
  for (const { read, coordinate } of model.type('Query').fields.values()) {
    if (!('aggregate' in read)) continue;
    const { opens = [], filters = {} } = read.aggregate;
    const named = [...opens.flat().map((name) => name.replace(/^#/, '')), ...Object.values(filters)];
    const missing = named.filter((name) => !table[name]);
    if (missing.length > 0) throw new Error(`${coordinate} counts by what has no permission row: ${missing.join(', ')}`);
  }
}
