import type { FieldNode } from 'graphql';
import { type Argument, argumentsOf } from './argument.js';
import { isShown } from './cell.js';
import { isVisible, joinClass } from './class-of-matter.js';
import { below } from './collect.js';
import type { Compilation, Scope } from './compilation.js';
import type { FieldModel } from './model.js';
import type { AgendaRead } from './reads.js';
import { bitsOf, matterScope } from './rows-scope.js';
import { openSite } from './site.js';
import type { Plan } from '../permissions/plan.js';

/** What the caller's own bodies have planned from one day to another, in the order of time: each row under the class of its matter. */
export function compileAgenda(
  compilation: Compilation,
  plan: Plan,
  field: FieldModel,
  read: AgendaRead,
  nodes: readonly FieldNode[],
): string {
  const args = argumentsOf(compilation.model.definition(field.coordinate), nodes[0] as FieldNode, compilation.document.variables);
  const day = (name: string) => compilation.parameters.add('date', (inputs) => (args.get(name) as Argument).get(inputs));
  const type = compilation.model.type(field.type);
  const { rows } = type;
  if (!rows?.matter || !rows.owner) throw new Error(`${type.name} belongs to no matter or to nobody`);
  const [t, m, k] = [compilation.alias('t'), compilation.alias('m'), compilation.alias('k')];
  const scope: Scope = { ...matterScope(plan, type, t, k, null), bits: bitsOf(compilation, rows, t) };
  const selection = below(compilation.document, nodes);
  const written = compilation.cells(scope, selection, [openSite(compilation, scope, selection, rows.matter)]);
  const conditions = [
    `${t}.${rows.owner} = any(${compilation.organisations})`,
    `(${t}.${read.column} at time zone 'Asia/Ho_Chi_Minh')::date between ${day('from')} and ${day('to')}`,
    ...(rows.current ? [`${t}.${rows.current} is null`] : []),
    isVisible(plan, k),
    isShown(compilation, scope, `${type.name}.id`),
  ];
  const { matter } = compilation.matterTables;
  const from = `${rows.table} ${t} join ${matter} ${m} on ${m}.id = ${t}.${rows.matter} and ${m}.joined_into is null${joinClass(compilation, plan, m, k)}`;
  const listed = `select ${written} from ${from} where ${conditions.join(' and ')} order by ${t}.${read.column}, ${t}.id limit ${read.most}`;
  return `(select coalesce(json_agg(row_to_json("~r")), '[]'::json) from (${listed}) "~r")`;
}
