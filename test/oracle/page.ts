import type { Asker, Node } from './asker.js';
import { isRow } from './resolve.js';
import { STAGES } from './stages.js';
import { compare, type Row, type Value } from './world.js';

/** What a filter asks, and the right it needs: the field must be shown in the very row. */
export interface FilterRule {
  readonly coordinates: readonly string[];
  /** Further ones, by what is asked. */
  readonly coordinatesOf?: (wanted: unknown) => readonly string[];
  readonly matches: (asker: Asker, node: Node, wanted: unknown) => boolean;
}

/** A key without a coordinate is the hub's own (a tie-break); one with it leaves out the rows where it is not shown. */
export interface OrderKey {
  readonly coordinate?: string;
  readonly column?: string;
  /** The latest of several columns, each only where its coordinate is shown. */
  readonly latest?: Readonly<Record<string, string>>;
  /** The earliest of several columns, each only where items of its kind are listed; a row that has none is left out. */
  readonly earliest?: Readonly<Record<string, { readonly type: string; readonly item: Row }>>;
  /** Finer than an analyst may know: not a key for one (POLICY rule 3). */
  readonly fine?: true;
}

/** Its keys, then the id; descending in all of them. */
export interface Order {
  readonly keys: readonly OrderKey[];
  readonly descending?: true;
}

export interface ConnectionRule {
  readonly of: string;
  readonly filters?: Readonly<Record<string, FilterRule>>;
  /** By the name that `order` gives; `default` where it gives none. */
  readonly orders: Readonly<Record<string, Order>>;
  readonly pageSize: number;
  /** Of facts: their table; without one the list is of matters, or hangs on a row. */
  readonly table?: string;
}

export interface Page {
  readonly kind: 'page';
  readonly nodes: readonly Node[];
  readonly edges: readonly { readonly kind: 'edge'; readonly node: Node; readonly cursor: string }[];
  readonly pageInfo: Row;
  readonly totalCount: number;
  /** Counted with the filter by stage left aside. */
  readonly stages: readonly { readonly kind: 'count'; readonly stage: string; readonly count: number }[];
}

/** More are not counted. */
const COUNTED = 1001;

export type Args = Readonly<Record<string, unknown>>;

/** The filters that an operation uses; a null asks for nothing. */
export function filtersIn(rule: ConnectionRule, args: Args): readonly (readonly [FilterRule, unknown])[] {
  const given = { ...args, ...(isRow(args.filter) ? args.filter : {}) } as Args;
  return Object.entries(rule.filters ?? {}).flatMap(([name, filter]) => {
    const wanted = given[name] ?? null;
    return wanted === null ? [] : [[filter, wanted] as const];
  });
}

const orderName = (args: Args): string => (typeof args.order === 'string' ? args.order : 'default');

export function orderOf(asker: Asker, rule: ConnectionRule, args: Args): Order {
  const order = rule.orders[orderName(args)];
  if (!order) throw new Error(`the oracle knows no order ${orderName(args)} of ${rule.of}`);
  return { ...order, keys: order.keys.filter((key) => !key.fine || asker.caller.agency !== 'steering-committee') };
}

/** Keyset paging, the slow way: all that the caller may find, sorted, from behind the cursor. */
export function pageOf(asker: Asker, rule: ConnectionRule, candidates: readonly Node[], args: Args): Page {
  const order = orderOf(asker, rule, args);
  const listed = (asked: Args) =>
    candidates
      .filter((node) => filtersIn(rule, asked).every(([filter, wanted]) => filter.matches(asker, node, wanted)))
      .flatMap((node) => placed(asker, node, order.keys));
  const found = listed(args).sort((a, b) => byKeys(order, a.key, b.key));
  const after = typeof args.after === 'string' ? readCursor(args.after, orderName(args)) : null;
  const rest = after ? found.filter((one) => byKeys(order, one.key, after) > 0) : found;
  const taken = rest.slice(0, typeof args.first === 'number' ? args.first : rule.pageSize);
  const edges = taken.map(({ node, key }) => ({ kind: 'edge' as const, node, cursor: writeCursor(orderName(args), key) }));
  const totalCount = Math.min(found.length, COUNTED);
  const pageInfo = {
    kind: 'page-info',
    hasNextPage: rest.length > taken.length,
    hasPreviousPage: rest.length < found.length,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
  const stages = rule.of === 'Matter' ? stagesOf(listed(withoutStage(args))) : [];
  return { kind: 'page', stages, totalCount, nodes: taken.map(({ node }) => node), edges, pageInfo };
}

const withoutStage = (args: Args): Args => (isRow(args.filter) ? { ...args, filter: { ...args.filter, stage: null } } : args);

const stagesOf = (found: readonly Placed[]): Page['stages'] =>
  STAGES.map((stage) => ({ kind: 'count', stage, count: found.filter(({ node }) => node.row.stage === stage).length }));

interface Placed {
  readonly node: Node;
  readonly key: readonly Value[];
}

function placed(asker: Asker, node: Node, keys: readonly OrderKey[]): Placed[] {
  const values: Value[] = [];
  for (const key of keys) {
    if (key.earliest) {
      const day = earliestOf(asker, node, key.earliest);
      if (day === null) return [];
      values.push(day);
      continue;
    }
    const shown = key.coordinate ? seen(asker, node, key.coordinate) : { value: node.row[key.column ?? ''] };
    if (!shown) return [];
    values.push(((key.latest ? latestOf(asker, node, key.latest) : shown.value) ?? '') as Value); // the absent sorts as the empty text
  }
  return [{ node, key: [...values, String(node.row.id)] }];
}

/** To the month for an analyst. */
export function earliestOf(asker: Asker, node: Node, columns: NonNullable<OrderKey['earliest']>): string | null {
  const exact = asker.caller.agency === 'steering-committee' ? 7 : 10;
  const days = Object.entries(columns)
    .filter(([column, { type, item }]) => asker.isListed(node, type, item) && typeof node.row[column] === 'string')
    .map(([column]) => String(node.row[column]).slice(0, exact));
  return days.sort()[0] ?? null;
}

function latestOf(asker: Asker, node: Node, columns: Readonly<Record<string, string>>): Value {
  const seenOnes = Object.entries(columns).filter(([, coordinate]) => asker.seesInMatter(node, coordinate));
  return (
    seenOnes
      .map(([column]) => node.row[column] ?? '')
      .sort(compare)
      .at(-1) ?? ''
  );
}

/** The value as the caller sees it in this row; nothing where it does not. */
export function seen(asker: Asker, node: Node, coordinate: string): { readonly value: unknown } | null {
  const shown = asker.shown(node, coordinate.split('.')[1] ?? '');
  return shown.seen ? { value: shown.value } : null;
}

function byKeys({ descending }: Order, a: readonly Value[], b: readonly Value[]): number {
  const order = a.map((value, i) => compare(value, b[i])).find((one) => one !== 0) ?? 0;
  return descending ? -order : order;
}

const writeCursor = (order: string, key: readonly Value[]): string => Buffer.from(JSON.stringify([order, key])).toString('base64url');

/** A cursor names its order; one of another order, or none of ours, is bad input. */
function readCursor(cursor: string, order: string): readonly Value[] {
  try {
    const [name, key] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [string, Value[]];
    if (name === order && Array.isArray(key)) return key;
  } catch {
    /* said below */
  }
  throw Object.assign(new Error('not a cursor of this list'), { extensions: { code: 'BAD_USER_INPUT' } });
}
