import { type GraphQLSchema, isNonNullType, isObjectType } from 'graphql';
import type { Read } from '../reading/reads.js';
import { isFieldRow, type PermissionTable } from './permission-table.js';
import { UNCOUNTED } from './words.js';

/** Every field has its line, and every line its field: else the hub does not start. */
export function checkPermissions(schema: GraphQLSchema, table: PermissionTable, items: readonly string[]): void {
  const expected = new Set([...coordinatesOf(schema), ...items]);
  const missing = [...expected].filter((coordinate) => !table[coordinate]);
  if (missing.length > 0) throw new Error(`No permission row for ${missing.join(', ')}: nobody may see it, so the hub does not start`);
  const stale = Object.keys(table).filter((coordinate) => !expected.has(coordinate));
  if (stale.length > 0) throw new Error(`Permission rows for what does not exist: ${stale.join(', ')}`);
  checkNullability(schema, table);
  checkLists(schema, table);
}

const ROOTS = new Set(['Query', 'Mutation']);

function* coordinatesOf(schema: GraphQLSchema): Generator<string> {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__') || type.extensions.page === true) continue;
    for (const name of Object.keys(type.getFields())) yield `${type.name}.${name}`;
  }
}

/** A field that may be withheld must be nullable; a root and what is always shown need not. */
function checkNullability(schema: GraphQLSchema, table: PermissionTable): void {
  for (const coordinate of coordinatesOf(schema)) {
    const [typeName = '', name = ''] = coordinate.split('.');
    const row = table[coordinate];
    const type = schema.getType(typeName);
    if (ROOTS.has(typeName) || !isObjectType(type) || !row || !isFieldRow(row)) continue;
    const always = row.labels.every((label) => label === 'ALWAYS');
    if (!always && isNonNullType(type.getFields()[name]?.type)) throw new Error(`${coordinate} may be withheld, but is not nullable`);
  }
}

/**
 * A list that is told of from the plan shows its rows one by one, so that an owner finds its own there and learns of no other. No other list
 * may: what it leaves out would have to be counted.
 */
function checkLists(schema: GraphQLSchema, table: PermissionTable): void {
  for (const coordinate of coordinatesOf(schema)) {
    const [typeName = '', name = ''] = coordinate.split('.');
    const [row, type] = [table[coordinate], schema.getType(typeName)];
    const reads = isObjectType(type) ? (type.getFields()[name]?.extensions.reads as Read | undefined) : undefined;
    if (!row || !isFieldRow(row) || !reads || !('many' in reads) || reads.many.all) continue;
    const fromPlan = row.labels.some((label) => UNCOUNTED.has(label));
    if (fromPlan !== (reads.many.rowsShown ?? false))
      throw new Error(`${coordinate} ${fromPlan ? 'must' : 'may not'} show its rows one by one`);
  }
}
