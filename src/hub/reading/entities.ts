import DataLoader from 'dataloader';
import { type FieldNode, type GraphQLResolveInfo, Kind } from 'graphql';
import type { Recorder } from './answer-plugin.js';
import type { Plan } from '../permissions/plan.js';
import type { Caller } from '../identity/caller.js';
import type { Compilation } from './compilation.js';
import { rowById } from './row-by-id.js';
import type { Question } from './question.js';
import type { Reading } from './reading.js';

/** No variable of a client can have this name. */
const IDS = '~ids';

export type EntityRow = Record<string, unknown> | null;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * What a router asks of a subgraph: rows of a type by their ids, under the caller's rights. Any number of representations of a type is
 * answered by one statement; hidden and absent ones are null alike.
 */
export function entitiesOf(
  reading: Reading,
  recorder: Recorder,
  caller: Caller,
  typeName: string,
  info: GraphQLResolveInfo,
): DataLoader<string, EntityRow> {
  const nodes = info.fieldNodes.map((node) => ofType(node, typeName, info));
  return new DataLoader<string, EntityRow>(async (ids) => {
    const document = {
      fragments: info.fragments,
      variables: { ...info.variableValues, [IDS]: ids.map((id) => (UUID.test(id) ? id : null)) },
    };
    const question: Question = {
      text: `${info.operation.loc?.source.body ?? ''}\u0000entities\u0000${typeName}`,
      operation: info.operation,
      document,
      caller,
      roots: (compilation, plan) => [`${entitiesRoot(compilation, plan, typeName, nodes)} as "found"`],
    };
    const answer = await reading.answer(question);
    await recorder.answered(question, answer);
    return (JSON.parse(answer.data) as { found: readonly EntityRow[] }).found;
  });
}

function entitiesRoot(compilation: Compilation, plan: Plan, typeName: string, nodes: readonly FieldNode[]): string {
  const ids = compilation.parameters.add('uuid[]', (inputs) => inputs.variables[IDS]);
  const row = rowById(
    compilation,
    plan,
    typeName,
    nodes,
    'u.id',
    compilation.model.type(typeName).rows?.isMatter ? [] : [`${typeName}.id`],
  );
  return `(select coalesce(json_agg(r.j order by r.o), '[]'::json) from (select u.o, ${row} as j from unnest(${ids}) with ordinality u(id, o)) r)`;
}

/** Of a selection over several types, what is asked of one. */
function ofType(node: FieldNode, typeName: string, { fragments }: GraphQLResolveInfo): FieldNode {
  const selections = (node.selectionSet?.selections ?? []).filter((selection) => {
    if (selection.kind === 'Field') return true;
    const condition = selection.kind === 'InlineFragment' ? selection.typeCondition : fragments[selection.name.value]?.typeCondition;
    return condition?.name.value === typeName;
  });
  return { ...node, selectionSet: { kind: Kind.SELECTION_SET, selections } };
}
