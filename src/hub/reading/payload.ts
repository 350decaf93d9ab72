import type { FieldNode, OperationDefinitionNode } from 'graphql';
import type { Caller } from '../identity/caller.js';
import type { Plan } from '../permissions/plan.js';
import type { Document } from './collect.js';
import type { Compilation } from './compilation.js';
import type { Question } from './question.js';
import { rowById } from './row-by-id.js';

/** No variable of a client can have this name. */
const PAYLOAD_ID = '~payload';

interface Payload {
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
