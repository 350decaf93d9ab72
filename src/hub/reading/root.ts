import type { FieldNode } from 'graphql';
import { compileAgenda } from './agenda.js';
import { compileAggregate } from './aggregate.js';
import { type Argument, argumentsOf } from './argument.js';
import { isShown } from './cell.js';
import { isVisible, joinClass } from './class-of-matter.js';
import { below, type Collected } from './collect.js';
import type { Compilation, Scope } from './compilation.js';
import { compileConnection } from './connection.js';
import { compileFound } from './found.js';
import type { FieldModel, TypeModel } from './model.js';
import { matterThen } from './matter-then.js';
import { compileRanked } from './ranked.js';
import type { FindRead } from './reads.js';
import { refused } from './refused.js';
import { rowById } from './row-by-id.js';
import { bitsOf, matterScope } from './rows-scope.js';
import { normal, referenceCondition } from './reference-condition.js';
import { openSite } from './site.js';
import type { Plan } from '../permissions/plan.js';

/** One root field of a question as SQL. */
export function compileRoot(compilation: Compilation, plan: Plan, nodes: readonly FieldNode[]): string {
  const name = nodes[0]?.name.value ?? '';
  if (name === '__typename') return `'Query'::text`;
  const query = compilation.model.type('Query');
  const field = compilation.model.field(query, name);
  if (!plan.mayUse(field.coordinate)) throw refused(field.coordinate);
  const scope: Scope = {
    type: query,
    alias: '',
    rows: null,
    element: false,
    outer: null,
    plan,
    cls: null,
    reach: plan.visible,
    bits: null,
  };
  const { read } = field;
  if ('connection' in read) return compileConnection(compilation, scope, field, read.connection, nodes);
  if ('ranked' in read) return compileRanked(compilation, plan, field, read.ranked, nodes);
  if ('find' in read) return find(compilation, plan, field, read.find, nodes);
  if ('aggregate' in read) return compileAggregate(compilation, plan, field, read.aggregate, nodes);
  if ('found' in read) return compileFound(compilation, plan, field, read.found, nodes);
  if ('agenda' in read) return compileAgenda(compilation, plan, field, read.agenda, nodes);
  if ('answer' in read) return answer(compilation, plan, field, read.answer, nodes);
  throw new Error(`${field.coordinate} is no root that can be read`);
}

function find(compilation: Compilation, plan: Plan, field: FieldModel, read: FindRead, nodes: readonly FieldNode[]): string {
  const args = argumentsOf(compilation.model.definition(field.coordinate), nodes[0] as FieldNode, compilation.document.variables);
  const type = compilation.model.type(read.type);
  const selection = below(compilation.document, nodes);
  if (read.by === 'id') return rowById(compilation, plan, read.type, nodes, uuidOf(compilation, args.get('id') as Argument), read.within);
  const written: Readonly<Record<Exclude<FindRead['by'], 'id'>, () => string>> = {
    matter: () => matterRows(compilation, plan, type, read, args, selection),
    document: () => documentRows(compilation, plan, type, read, args, selection),
    'beside-matter': () => rowBesideMatter(compilation, plan, type, args, selection),
  };
  return exactlyOne(written[read.by]());
}

/** A reference that means several rows to the caller means none: it must be made exact. */
const exactlyOne = (rows: string): string =>
  `(select case when count(*) = 1 then (array_agg(row_to_json("~r")))[1] end from (${rows} limit 2) "~r")`;

function matterRows(
  compilation: Compilation,
  plan: Plan,
  type: TypeModel,
  read: FindRead,
  args: ReadonlyMap<string, Argument>,
  selection: Collected,
): string {
  const [m, k] = [compilation.alias('m'), compilation.alias('k')];
  const scope = matterScope(plan, type, m, k, null);
  const conditions = [
    ...idCondition(compilation, m, args.get('id') ?? args.get('matterId')),
    ...referenceCondition(compilation, scope, args.get('reference')),
  ];
  if (conditions.length === 0) conditions.push('false');
  const day = read.asOf && args.get(read.asOf.argument);
  const then = given(day) ? matterThen(compilation, scope, k, read, day) : { scope, from: '', conditions: [] };
  const written = compilation.cells(then.scope, selection, [openSite(compilation, then.scope, selection)]);
  const from = `${compilation.matterTables.matter} ${m}${joinClass(compilation, plan, m, k)}${then.from}`;
  const there = [...conditions, `${m}.joined_into is null`, isVisible(plan, k), ...then.conditions];
  return `select ${written} from ${from} where ${there.join(' and ')}`;
}

/** What stands beside a matter that exists for the caller, also where nothing of it is known yet. */
function rowBesideMatter(
  compilation: Compilation,
  plan: Plan,
  type: TypeModel,
  args: ReadonlyMap<string, Argument>,
  selection: Collected,
): string {
  const [t, m, k] = [compilation.alias('t'), compilation.alias('m'), compilation.alias('k')];
  const { rows } = type;
  if (!rows?.matter) throw new Error(`${type.name} belongs to no matter`);
  const scope: Scope = { ...matterScope(plan, type, t, k, null), bits: bitsOf(compilation, rows, t), args: asText(compilation, args) };
  const mark = openSite(compilation, { ...scope, alias: m }, selection);
  const conditions = [...idCondition(compilation, m, args.get('matterId')), `${m}.joined_into is null`, isVisible(plan, k)];
  const from = `${compilation.matterTables.matter} ${m}${joinClass(compilation, plan, m, k)} left join ${rows.table} ${t} on ${t}.${rows.matter} = ${m}.id`;
  return `select ${compilation.cells(scope, selection, [mark])} from ${from} where ${conditions.join(' and ')}`;
}

const asText = (compilation: Compilation, args: ReadonlyMap<string, Argument>): ReadonlyMap<string, string> =>
  new Map([...args].map(([name, argument]) => [name, compilation.parameters.add('text', (inputs) => toText(argument.get(inputs)))]));

const given = (argument: Argument | undefined): argument is Argument =>
  argument !== undefined && argument.value !== null && argument.value !== undefined;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** An id that cannot be one finds nothing, as one that does not exist. */
const uuidOf = (compilation: Compilation, id: Argument): string =>
  compilation.parameters.add('uuid', (inputs) => {
    const value = String(id.get(inputs));
    return UUID.test(value) ? value : null;
  });

function idCondition(compilation: Compilation, m: string, id: Argument | undefined): string[] {
  if (!given(id)) return [];
  const uuid = uuidOf(compilation, id);
  const table = compilation.matterTables.matter;
  return [`${m}.id = (select coalesce(x.joined_into, x.id) from ${table} x where x.id = ${uuid})`];
}

function documentRows(
  compilation: Compilation,
  plan: Plan,
  type: TypeModel,
  read: FindRead,
  args: ReadonlyMap<string, Argument>,
  selection: Collected,
): string {
  const [t, m, k] = [compilation.alias('t'), compilation.alias('m'), compilation.alias('k')];
  const { rows } = type;
  if (!rows?.matter) throw new Error(`${type.name} belongs to no matter`);
  const scope: Scope = { ...matterScope(plan, type, t, k, null), bits: bitsOf(compilation, rows, t) };
  const shown = read.within.map((coordinate) => isShown(compilation, scope, coordinate, compilation.model.fieldAt(coordinate)?.coarse));
  if (shown.includes('false')) return `select 1 where false`;
  const number = args.get('number') as Argument;
  const issuer = args.get('issuer');
  const conditions = [
    `${t}.document_number = ${compilation.parameters.add('text', (inputs) => normal(number.get(inputs)))}`,
    `${t}.${rows.current} is null`,
  ];
  if (given(issuer)) {
    const code = compilation.parameters.add('text', (inputs) => issuer.get(inputs));
    conditions.push(`${t}.${rows.owner} = (select o.id from ${compilation.model.rows('Organisation').table} o where o.code = ${code})`);
  }
  const mark = openSite(compilation, scope, selection, rows.matter);
  const from = `${rows.table} ${t} join ${compilation.matterTables.matter} ${m} on ${m}.id = ${t}.${rows.matter}${joinClass(compilation, plan, m, k)}`;
  const written = compilation.cells(scope, selection, [mark]);
  return `select ${written} from ${from} where ${[...conditions, isVisible(plan, k), ...shown.filter((sql) => sql !== 'true')].join(' and ')}`;
}

/** A root that is worked out from the caller's rights alone. */
function answer(
  compilation: Compilation,
  plan: Plan,
  field: FieldModel,
  run: Extract<FieldModel['read'], { answer: unknown }>['answer'],
  nodes: readonly FieldNode[],
): string {
  const args = argumentsOf(compilation.model.definition(field.coordinate), nodes[0] as FieldNode, compilation.document.variables);
  const names = [...args.keys()];
  const index =
    compilation.computed.push({
      sameAs: null,
      read: { needs: [], run },
      plan,
      type: field.type,
      isList: field.isList,
      coarse: false,
      selection: below(compilation.document, nodes),
    }) - 1;
  const data = names.map((name) => `${compilation.parameters.add('text', (inputs) => toText(args.get(name)?.get(inputs)))} as "${name}"`);
  const object = data.length === 0 ? `'{}'::json` : `(select row_to_json("~d") from (select ${data.join(', ')}) "~d")`;
  return `(select row_to_json("~r") from (select ${index} as "~h", ${object} as d, -1 as c, 0 as "~e") "~r")`;
}

const toText = (value: unknown): string | null => (value === null || value === undefined ? null : String(value));
