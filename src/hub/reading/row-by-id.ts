import type { FieldNode } from 'graphql';
import type { Plan } from '../permissions/plan.js';
import { isShown } from './cell.js';
import { isVisible, joinClass } from './class-of-matter.js';
import { below } from './collect.js';
import type { Compilation } from './compilation.js';
import { oneAsJson } from './related.js';
import { bitsOf, matterScope } from './rows-scope.js';
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
  if (!rows?.matter) throw new Error(`${typeName} belongs to no matter`);
  const selection = below(compilation.document, nodes);
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
