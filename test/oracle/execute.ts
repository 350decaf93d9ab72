import { getNamedType, isLeafType, type GraphQLResolveInfo } from 'graphql';
import type { Asker, Node } from './asker.js';
import { pageOf, type Args, type Page } from './page.js';
import { isRow } from './resolve.js';
import { CONNECTIONS } from './connections.js';
import { SINGLE_ROOTS, visibleFacts, visibleMatters } from './roots.js';
import type { Selected } from './select.js';
import type { MatterFacts } from './words.js';
import type { Row } from './world.js';
import type { WithheldList } from './withheld.js';

/** What an operation leaves behind beside its data. */
export interface Journal {
  readonly asker: Asker;
  readonly roots: readonly Selected[];
  readonly withheld: WithheldList;
  readonly matters: Map<string, MatterFacts>;
}

type Source = Node | Page | Page['edges'][number] | undefined;

/** graphql-js walks; this says what stands in each cell. */
export const fieldResolver =
  (journal: Journal) =>
  (source: Source, args: Args, _context: unknown, info: GraphQLResolveInfo): unknown => {
    if (source === undefined) return root(journal, args, info);
    if (!('kind' in source)) return cell(journal, source, args, info);
    const value = (source as unknown as Record<string, unknown>)[info.fieldName] ?? null;
    return info.parentType.name === 'PageInfo' ? value : arrived(journal, value, info);
  };

function root(journal: Journal, args: Args, info: GraphQLResolveInfo): unknown {
  const coordinate = `Query.${info.fieldName}`;
  const rule = CONNECTIONS[coordinate];
  if (rule) return pageOf(journal.asker, rule, candidates(journal.asker, rule), args);
  const find = SINGLE_ROOTS[coordinate];
  if (!find) throw new Error(`the oracle does not know ${coordinate}`);
  return arrived(journal, find(journal.asker, args), info);
}

function candidates(asker: Asker, rule: { readonly of: string; readonly table?: string }): Node[] {
  return rule.table ? visibleFacts(asker, rule.table, rule.of) : visibleMatters(asker);
}

/** A matter comes out here: it is in the trail, and its class says what the plan withholds below. */
function arrived(journal: Journal, value: unknown, info: GraphQLResolveInfo): unknown {
  if (Array.isArray(value)) return value.map((one) => arrived(journal, one, info));
  if (!isNode(value) || !isEntry(value, info)) return value;
  journal.matters.set(String(value.matter.id), value.facts);
  journal.withheld.plan(value, belowPath(journal.roots, info, value.type));
  return value;
}

/** Facts in pages below a matter are no second entry of it. */
const isEntry = (node: Node, info: GraphQLResolveInfo): boolean => node.type === 'Matter' || depth(info) <= 3;

const depth = (info: GraphQLResolveInfo): number => keysOf(info).length;

function keysOf(info: GraphQLResolveInfo): string[] {
  const keys: string[] = [];
  for (let path: GraphQLResolveInfo['path'] | undefined = info.path; path; path = path.prev) keys.unshift(String(path.key));
  return keys.filter((key) => !/^\d+$/.test(key));
}

/** What is selected of the type that stands at this place of the answer. */
function belowPath(roots: readonly Selected[], info: GraphQLResolveInfo, type: string): readonly Selected[] {
  let level: readonly Selected[] = roots;
  let found: Selected | undefined;
  for (const key of keysOf(info)) {
    found = level.find((selected) => selected.key === key);
    level = Object.values(found?.below ?? {}).flat();
  }
  return found?.below[type] ?? [];
}

function cell(journal: Journal, node: Node, args: Args, info: GraphQLResolveInfo): unknown {
  const { asker, withheld } = journal;
  const shown = asker.shown(node, info.fieldName, args);
  if (!shown.seen) {
    withheld.cell(`${node.type}.${info.fieldName}`, shown.labels, shown.reason);
    return null;
  }
  const rule = CONNECTIONS[`${node.type}.${info.fieldName}`];
  if (rule)
    return pageOf(
      asker,
      rule,
      (shown.value as Row[]).map((row) => asker.part(node, rule.of, row)),
      args,
    );
  return completed(journal, node, shown.value, info);
}

/** Rows become nodes; a matter below a matter is asked about anew, and is not there where it does not exist for the caller. */
function completed(journal: Journal, parent: Node, value: unknown, info: GraphQLResolveInfo): unknown {
  const type = getNamedType(info.returnType);
  if (isLeafType(type)) return value;
  const node = (row: Row): Node | null =>
    type.name === 'Matter' ? journal.asker.matter(row) : journal.asker.part(parent, typeOfRow(row, type.name), row);
  if (Array.isArray(value)) return value.filter(isRow).flatMap((row) => arrivedBelow(journal, node(row), info) ?? []);
  return isRow(value) ? arrivedBelow(journal, node(value), info) : null;
}

/** A row of an interface or a union names its type. */
const typeOfRow = (row: Row, declared: string): string => (typeof row.__type === 'string' ? row.__type : declared);

const arrivedBelow = (journal: Journal, node: Node | null, info: GraphQLResolveInfo): Node | null =>
  node?.type === 'Matter' ? (arrived(journal, node, info) as Node) : node;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'facts' in value;
