import type { FieldNode } from 'graphql';
import { argumentsOf } from './argument.js';
import { areaParameter, isVisible, joinClass } from './class-of-matter.js';
import { below, type Collected } from './collect.js';
import type { Compilation, Scope } from './compilation.js';
import { countsOf } from './counts.js';
import { callerConditions, filterConditions, readerConditions } from './filters.js';
import { itemCondition } from './items.js';
import type { FieldModel, TypeModel } from './model.js';
import { tableAt } from './rows-then.js';
import { keyset, orderOf } from './order.js';
import { pageParts } from './page-parts.js';
import { pageSize } from './page-size.js';
import type { ConnectionRead, CountsDefinition } from './reads.js';
import { keyed, matterScope, rowsBelow } from './rows-scope.js';
import { openSite } from './site.js';

/** The rows that a page is taken from, before its order and filters. */
interface Base {
  readonly scope: Scope;
  readonly from: string;
  readonly conditions: readonly string[];
}

/** A page of rows by key: the rows that the caller sees, in an order that the caller sees, and one more to know whether there are others. */
export function compileConnection(
  compilation: Compilation,
  scope: Scope,
  field: FieldModel,
  read: ConnectionRead,
  nodes: readonly FieldNode[],
): string {
  const type = compilation.model.type(read.node);
  const args = argumentsOf(compilation.model.definition(field.coordinate), nodes[0] as FieldNode, compilation.document.variables);
  const base = type.rows?.isMatter ? matters(compilation, scope, type) : rowsOf(compilation, scope, type, read);
  const order = orderOf(compilation, base.scope, field, read, args.get('order'));
  const conditionsWithout = (filter?: string) => [
    ...base.conditions,
    ...filterConditions(compilation, base.scope, read, args.get('filter'), filter),
    ...order.conditions,
  ];
  const conditions = conditionsWithout();
  const first = pageSize(compilation, args.get('first'));
  const after = args.get('after');
  const paged = after && after.value !== null ? [...conditions, keyset(compilation, order, after)] : conditions;

  const node = (selection: Collected) =>
    `(select row_to_json("~r") from (select ${compilation.cells(base.scope, selection, siteOf(compilation, base, selection))}) "~r")`;
  const own = (name: string, counts: CountsDefinition) => (inner: Collected) => {
    const { type } = compilation.model.field(compilation.model.type(field.type), name);
    return countsOf(compilation, { ...base, conditions: conditionsWithout(counts.filter), type }, counts, inner);
  };
  const parts = pageParts(compilation, below(compilation.document, nodes), {
    first,
    node,
    type: field.type,
    edgeType: compilation.model.type(field.type).fields.get('edges')?.type ?? '',
    count: `(select count(*)::int from (select 1 from ${base.from}${where(conditions)} limit ${COUNT_LIMIT + 1}) "~n")`,
    own: Object.fromEntries(Object.entries(read.counts ?? {}).map(([name, counts]) => [name, own(name, counts)])),
  });
  const rows = `select ${[`${order.values} as v`, ...parts.columns].join(', ')} from ${base.from}${where(paged)}${order.sql} limit ${first} + 1`;
  // A page is one row, also where nothing of what is asked of it is an aggregate: `having` says so.
  return `(select row_to_json("~r") from (select ${parts.answer.join(', ')} from (select row_number() over () as o, p.* from (${rows}) p) q having true) "~r")`;
}

/** A count beyond this says only that there are more. */
const COUNT_LIMIT = 1000;

const where = (conditions: readonly string[]): string => (conditions.length === 0 ? '' : ` where ${conditions.join(' and ')}`);

const siteOf = (compilation: Compilation, base: Base, selection: Collected): string[] =>
  base.scope.type.rows?.isMatter ? [openSite(compilation, base.scope, selection)] : [];

/** All matters that exist for the caller. The cheap condition comes first and spares the class where nothing could be visible. */
function matters(compilation: Compilation, scope: Scope, type: TypeModel): Base {
  const [m, k] = [compilation.alias('m'), compilation.alias('k')];
  const standing = `${m}.id in (select s.matter_id from ${compilation.matterTables.standing} s where s.organisation_id = any(${compilation.organisations}))`;
  // All that one stands in is gathered at the first row that needs it: one that waits, which whoever took part alone may see, does not.
  const apart = `case when ${m}.waiting then ${m}.organisations && ${compilation.organisations} else ${standing} end`;
  const near = { ALL: [], SOME: [`(${m}.areas && ${areaParameter(compilation)} or ${apart})`], NONE: [standing] }[compilation.areaKind];
  return {
    scope: matterScope(scope.plan, type, m, k, null),
    from: `${compilation.matterTables.matter} ${m}${joinClass(compilation, scope.plan, m, k)}`,
    conditions: [`${m}.joined_into is null`, ...near, isVisible(scope.plan, k)],
  };
}

function rowsOf(compilation: Compilation, scope: Scope, type: TypeModel, read: ConnectionRead): Base {
  const alias = compilation.alias('t');
  const inner = rowsBelow(compilation, scope, type, alias);
  const keys = read.on ? [keyed(scope, alias, read.on, type.rows, read.where, read.all)] : [];
  const items = read.items ? [itemCondition(compilation, inner, read.items)] : [];
  return {
    scope: inner,
    from: `${tableAt(scope, compilation.model.rows(read.node).table, type.rows?.past)} ${alias}`,
    conditions: [
      ...keys,
      ...callerConditions(compilation, alias, read.caller),
      ...readerConditions(compilation, alias, type.rows?.readers),
      ...items,
    ],
  };
}
