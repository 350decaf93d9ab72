import type { FieldNode } from 'graphql';
import { argumentsOf } from './argument.js';
import { below, type Collected } from './collect.js';
import type { Compilation, Scope } from './compilation.js';
import type { FieldModel } from './model.js';
import { pageParts } from './page-parts.js';
import { pageSize } from './page-size.js';
import type { Inputs } from './parameters.js';
import { rankedPool } from './ranked-pool.js';
import type { AskedValue, Asking, RankedRead } from './ranked-read.js';
import type { FilterDefinition } from './filter-definition.js';
import { openSite } from './site.js';
import type { Plan } from '../permissions/plan.js';

type Arguments = ReturnType<typeof argumentsOf>;

/** A page of a list that a function of the database ranks over all that the caller sees, and not over the page alone. */
export function compileRanked(
  compilation: Compilation,
  plan: Plan,
  field: FieldModel,
  read: RankedRead<FilterDefinition>,
  nodes: readonly FieldNode[],
): string {
  const args = argumentsOf(compilation.model.definition(field.coordinate), nodes[0] as FieldNode, compilation.document.variables);
  const type = compilation.model.type(read.node);
  const [p, r, t] = [compilation.alias('p'), compilation.alias('r'), compilation.alias('t')];
  const value = (asked: AskedValue) => compilation.parameters.add(asked.type, (inputs) => asked.value(askingOf(args, inputs)));
  const first = pageSize(compilation, args.get('first'));
  const given = [`array(select ${p}.id from ${p})`, ...read.args.map(value), first, ...afterOf(compilation, field, read, args)];
  const carried = read.pool.carried.map((column) => `, ${p}.${column}`).join('');
  const ranked = `(select ${r}.*, ${p}.c${carried} from ${read.by}(${given.join(', ')}) ${r} join ${p} on ${p}.id = ${r}.matter_id) ${t}`;

  const scope = { ...rowScope(plan, type, t, read), args: asText(compilation, args) };
  const node = (selection: Collected) =>
    `(select row_to_json("~r") from (select ${compilation.cells(scope, selection, [openSite(compilation, scope, selection, 'matter_id')])}) "~r")`;
  const own = Object.entries(read.page).map(([name, asked]) => [name, () => value(asked)] as const);
  const parts = pageParts(compilation, below(compilation.document, nodes), {
    first,
    node,
    count: 'null',
    type: field.type,
    edgeType: compilation.model.type(field.type).fields.get('edges')?.type ?? '',
    own: Object.fromEntries(own),
  });
  const bound = value({ type: 'text', value: read.boundTo });
  const place = [`'${field.coordinate}'::text`, bound, ...read.order.map(({ column }) => `${t}.${column}`)];
  const rows = `select ${[`row(${place.join(', ')}) as v`, `${t}.rank as k`, ...parts.columns].join(', ')} from ${ranked}`;
  const pool = rankedPool(compilation, plan, type, read, args.get('filter'));
  return `(with ${p} as materialized (${pool}) select row_to_json("~r") from (select ${parts.answer.join(', ')} from (select row_number() over (order by w.k) as o, w.* from (${rows}) w) q having true) "~r")`;
}

const askingOf = (args: Arguments, inputs: Inputs): Asking => ({
  given: Object.fromEntries([...args].map(([name, argument]) => [name, argument.get(inputs)])),
  today: inputs.today,
  knowledge: inputs.knowledge,
});

/** For computed fields that look at an argument of the root. */
const asText = (compilation: Compilation, args: Arguments): ReadonlyMap<string, string> =>
  new Map(
    [...args].map(([name, argument]) => {
      const text = (value: unknown) => (typeof value === 'string' ? value : null);
      return [name, compilation.parameters.add('text', (inputs) => text(argument.get(inputs)))];
    }),
  );

/** A row of the ranking: only classes that are shown what the ranking tells come so far. */
function rowScope(plan: Plan, type: Scope['type'], alias: string, { shown }: RankedRead<FilterDefinition>): Scope {
  const reach = plan.fates(shown)[0]?.get('SHOW') ?? 0n;
  return { type, alias, rows: type.rows, element: false, outer: null, plan, cls: `${alias}.c`, reach, bits: null };
}

/** The order's values of the row that the page comes after; none where it is the first. */
function afterOf(compilation: Compilation, field: FieldModel, read: RankedRead<FilterDefinition>, args: Arguments): string[] {
  const after = args.get('after');
  if (!after || after.value === null || after.value === undefined) return read.order.map(({ type }) => `null::${type}`);
  const opened = (inputs: Inputs) =>
    inputs.openCursor(after.get(inputs), field.coordinate, String(read.boundTo(askingOf(args, inputs))), read.order.length);
  return read.order.map(({ type }, i) => compilation.parameters.add(type, (inputs) => opened(inputs)[i]));
}
