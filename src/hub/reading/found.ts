import type { FieldNode } from 'graphql';
import { isCoarse } from '../permissions/profile.js';
import { type Argument, argumentsOf } from './argument.js';
import { areaParameter } from './class-of-matter.js';
import { below } from './collect.js';
import type { Compilation, Scope } from './compilation.js';
import { filterConditions } from './filters.js';
import type { FieldModel } from './model.js';
import { pageSize } from './page-size.js';
import type { FoundRead } from './reads.js';
import { orderBy } from './related.js';
import type { Plan } from '../permissions/plan.js';

/** Rows of a list that is open to everybody (units, bodies), found by what they are called: those of the caller's own area first. */
export function compileFound(
  compilation: Compilation,
  plan: Plan,
  field: FieldModel,
  read: FoundRead,
  nodes: readonly FieldNode[],
): string {
  const type = compilation.model.type(field.type);
  if (!type.rows || type.rows.matter) throw new Error(`${field.coordinate} would find rows that belong to matters`);
  const t = compilation.alias('t');
  const scope: Scope = { type, alias: t, rows: type.rows, element: false, outer: null, plan, cls: null, reach: plan.visible, bits: null };
  const args = argumentsOf(compilation.model.definition(field.coordinate), nodes[0] as FieldNode, compilation.document.variables);
  const among = isCoarse(plan.profile) ? Object.entries(read.coarse ?? {}).map(([column, values]) => `${t}.${column} in (${values})`) : [];
  const conditions = ['true', ...filterConditions(compilation, scope, read, asFilter(args)), ...among];
  const near = read.area && compilation.areaKind === 'SOME' ? `(${t}.${read.area} && ${areaParameter(compilation)}) desc, ` : '';
  const order = orderBy(scope, t, read.orderBy).replace(' order by ', ` order by ${near}`);
  const written = compilation.cells(scope, below(compilation.document, nodes));
  const rows = `select ${written} from ${type.rows.table} ${t} where ${conditions.join(' and ')}${order} limit ${pageSize(compilation, args.get('first'))}`;
  return `(select coalesce(json_agg(row_to_json("~r")), '[]'::json) from (${rows}) "~r")`;
}

/** The arguments themselves are what is filtered by. */
const asFilter = (args: ReadonlyMap<string, Argument>): Argument => ({
  value: Object.fromEntries([...args].map(([name, { value }]) => [name, value])),
  get: (inputs) => Object.fromEntries([...args].map(([name, argument]) => [name, argument.get(inputs)])),
});
