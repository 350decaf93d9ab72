import {
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  isCompositeType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql';

/** A field as it will be answered: fragments opened, skipped ones gone, the same response key once. */
export interface Selected {
  readonly parent: string;
  readonly name: string;
  readonly key: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly type: GraphQLOutputType;
  /** What is selected below, by the concrete type that may stand here. */
  readonly below: Readonly<Record<string, readonly Selected[]>>;
}

export type Variables = Readonly<Record<string, unknown>>;

export interface Operation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly variables: Variables;
}

export const coordinateOf = (selected: Selected): string => `${selected.parent}.${selected.name}`;

export const definitionOf = (document: DocumentNode): OperationDefinitionNode =>
  document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION) as OperationDefinitionNode;

export function selectedRoots(operation: Operation): readonly Selected[] {
  const root = operation.schema.getQueryType() as GraphQLObjectType;
  return below(operation, root, definitionOf(operation.document).selectionSet.selections);
}

function below(operation: Operation, type: GraphQLObjectType, selections: readonly SelectionNode[]): Selected[] {
  const byKey = new Map<string, FieldNode[]>();
  for (const node of flat(operation, type, selections)) {
    const key = node.alias?.value ?? node.name.value;
    byKey.set(key, [...(byKey.get(key) ?? []), node]);
  }
  return [...byKey].flatMap(([key, nodes]) => selectedOf(operation, type, key, nodes));
}

function flat(operation: Operation, type: GraphQLObjectType, selections: readonly SelectionNode[]): FieldNode[] {
  return selections
    .filter((node) => isIncluded(operation, node))
    .flatMap((node) => {
      if (node.kind === Kind.FIELD) return [node];
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragmentOf(operation.document, node.name.value);
      const condition = fragment.typeCondition?.name.value;
      return !condition || fits(operation.schema, type, condition) ? flat(operation, type, fragment.selectionSet.selections) : [];
    });
}

function fragmentOf(document: DocumentNode, name: string) {
  const found = document.definitions.find((node) => node.kind === Kind.FRAGMENT_DEFINITION && node.name.value === name);
  if (found?.kind !== Kind.FRAGMENT_DEFINITION) throw new Error(`no fragment ${name}`);
  return found;
}

function fits(schema: GraphQLSchema, type: GraphQLObjectType, condition: string): boolean {
  const wanted = schema.getType(condition);
  return wanted === type || (isAbstractType(wanted) && schema.isSubType(wanted, type));
}

function isIncluded({ variables }: Operation, node: SelectionNode): boolean {
  if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if !== false;
}

function selectedOf(operation: Operation, parent: GraphQLObjectType, key: string, nodes: readonly FieldNode[]): Selected[] {
  const first = nodes[0] as FieldNode;
  const field = parent.getFields()[first.name.value];
  if (!field) return []; // __typename: nothing to decide
  const selections = nodes.flatMap((node) => node.selectionSet?.selections ?? []);
  const args = getArgumentValues(field, first, operation.variables);
  const types = concreteTypes(operation.schema, field.type);
  const entries = types.map((type) => [type.name, below(operation, type, selections)] as const);
  return [{ parent: parent.name, name: first.name.value, key, args, type: field.type, below: Object.fromEntries(entries) }];
}

function concreteTypes(schema: GraphQLSchema, output: GraphQLOutputType): readonly GraphQLObjectType[] {
  const type = getNamedType(output);
  if (!isCompositeType(type)) return [];
  return isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
}

/** Every field of a selection, itself and all below, however it will be answered. */
export const everyField = (selected: readonly Selected[]): Selected[] =>
  selected.flatMap((one) => [one, ...everyField(Object.values(one.below).flat())]);
