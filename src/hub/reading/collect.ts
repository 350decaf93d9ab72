import {
  type FragmentDefinitionNode,
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  type FieldNode,
  type SelectionSetNode,
} from 'graphql';

export interface Document {
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** One response key: the nodes that ask for it, merged. */
export type Collected = ReadonlyMap<string, readonly FieldNode[]>;

/** The fields asked of an object type, in the order of the answer; fragments are on object types only, so that they always apply. */
export function collect(document: Document, sets: readonly SelectionSetNode[]): Collected {
  const found = new Map<string, FieldNode[]>();
  for (const set of sets) visit(document, set, found);
  return found;
}

function visit(document: Document, set: SelectionSetNode, found: Map<string, FieldNode[]>): void {
  for (const selection of set.selections) {
    if (!included(document, selection)) continue;
    if (selection.kind === 'Field') {
      const key = selection.alias?.value ?? selection.name.value;
      found.set(key, [...(found.get(key) ?? []), selection]);
    } else if (selection.kind === 'InlineFragment') {
      visit(document, selection.selectionSet, found);
    } else {
      const fragment = document.fragments[selection.name.value];
      if (fragment) visit(document, fragment.selectionSet, found);
    }
  }
}

function included(document: Document, node: Parameters<typeof getDirectiveValues>[1]): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, node, document.variables as Record<string, unknown>);
  if (skip?.if === true) return false;
  const include = getDirectiveValues(GraphQLIncludeDirective, node, document.variables as Record<string, unknown>);
  return include?.if !== false;
}

/** The selection below merged nodes. */
export const below = (document: Document, nodes: readonly FieldNode[]): Collected =>
  collect(
    document,
    nodes.flatMap((node) => (node.selectionSet ? [node.selectionSet] : [])),
  );
