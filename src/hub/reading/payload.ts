import type { FieldNode, OperationDefinitionNode } from 'graphql';
import type { Caller } from '../identity/caller.js';
import type { Plan } from '../permissions/plan.js';
import { isShown } from './cell.js';
import { below, type Document } from './collect.js';
import { isVisible, joinClass } from './class-of-matter.js';
import type { Compilation } from './compilation.js';
import { oneAsJson } from './related.js';
import type { Question } from './question.js';
import { bitsOf, matterScope } from './rows-scope.js';
import { openSite } from './site.js';

/** No variable of a client can have this name. */
const PAYLOAD_ID = '~payload';

export interface Payload {
  readonly source: string;
  readonly operation: OperationDefinitionNode;
  readonly document: Document;
  readonly caller: Caller;
  readonly type: string;
  readonly nodes: readonly FieldNode[];
  readonly key: string;
}

/** What a command asks to see, as a question: its id is known once the command is carried out. */
export function payloadQuestion({ source, operation, document, caller, type, nodes, key }: Payload, id: string | null): Question {
  return {
    text: `${source}\u0000${key}`,
    operation,
    document: { ...document, variables: { ...document.variables, [PAYLOAD_ID]: id } },
    caller,
    roots: (compilation, plan) => [`${payloadRoot(compilation, plan, type, nodes)} as "${key}"`],
  };
}

/** Reads what a command asks to see: a fact or a matter by its id, under the caller's rights like any question. */
function payloadRoot(compilation: Compilation, plan: Plan, typeName: string, nodes: readonly FieldNode[]): string {
  return rowById(
    compilation,
    plan,
    typeName,
    nodes,
    compilation.parameters.add('uuid', (inputs) => inputs.variables[PAYLOAD_ID]),
  );
}

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
