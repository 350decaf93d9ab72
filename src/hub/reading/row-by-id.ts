import type { FieldNode } from 'graphql';
import type { Plan } from '../permissions/plan.js';
import { isShown } from './cell.js';
import { isVisible, joinClass } from './class-of-matter.js';
import { below, type Collected } from './collect.js';
import type { Compilation, Scope } from './compilation.js';
import { readerConditions } from './filters.js';
import type { TypeModel } from './model.js';
import { oneAsJson } from './related.js';
import { bitsOf, matterScope, rowsBelow } from './rows-scope.js';
import { openSite } from './site.js';

/** A row of a type by its id, null where it does not exist for the caller. */
export function rowById(
  compilation: Compilation,
  plan: Plan,
  typeName: string,
  nodes: readonly FieldNode[],
  id: string,
  onlyIfShown: readonly string[] = [],
): string {
  const type = compilation.model.type(typeName);
  const { rows } = type;
  const { matter } = compilation.matterTables;
  const selection = below(compilation.document, nodes);
  if (rows?.readers)
    return rowOfCaller(compilation, rowsBelow(compilation, noMatter(plan, type), type, compilation.alias('t')), selection, id);
  if (!rows?.matter) throw new Error(`${typeName} belongs to no matter`);
  const [t, m, k] = [compilation.alias('t'), compilation.alias('m'), compilation.alias('k')];
  const alias = rows.isMatter ? m : t;
  const scope = { ...matterScope(plan, type, alias, k, null), bits: bitsOf(compilation, rows, alias) };
  const mark = openSite(compilation, scope, selection, rows.matter);
  const written = compilation.cells(scope, selection, [mark]);
  const matterFrom = `${matter} ${m}${joinClass(compilation, plan, m, k)}`;
  const from = rows.isMatter
    ? matterFrom
    : `${rows.table} ${t} join ${matter} ${m} on ${m}.id = ${t}.${rows.matter}${joinClass(compilation, plan, m, k)}`;
  const current = rows.current ? ` and ${t}.${rows.current} is null` : '';
  const shown = onlyIfShown.map((coordinate) => ` and ${isShown(compilation, scope, coordinate)}`).join('');
  return oneAsJson(`select ${written} from ${from} where ${alias}.id = ${id}${current} and ${isVisible(plan, k)}${shown} limit 1`);
}

/** A row that belongs to people: there only for the one whose it is. */
function rowOfCaller(compilation: Compilation, scope: Scope, selection: Collected, id: string): string {
  const { alias, rows } = scope;
  const conditions = [`${alias}.id = ${id}`, ...readerConditions(compilation, alias, rows?.readers)];
  return oneAsJson(`select ${compilation.cells(scope, selection)} from ${rows?.table} ${alias} where ${conditions.join(' and ')} limit 1`);
}

const noMatter = (plan: Plan, type: TypeModel): Scope => ({
  ...{ type, plan, alias: '', rows: null, element: false, outer: null, cls: null, bits: null },
  reach: plan.visible,
});
