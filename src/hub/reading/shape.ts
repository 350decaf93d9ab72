import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';

/**
 * What of the variables' values a compiled statement depends on: null or not, Booleans, enums, the keys of input objects.
 * Everything else is a parameter.
 */
export function shapeOf(schema: GraphQLSchema, operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>): string {
  return (operation.variableDefinitions ?? [])
    .map((definition) => {
      const type = typeFromAST(schema, definition.type as never) as GraphQLInputType | undefined;
      const name = definition.variable.name.value;
      return `${name}:${name in variables ? shape(variables[name], type) : '-'}`;
    })
    .join(';');
}

function shape(value: unknown, type: GraphQLInputType | undefined): string {
  if (value === null || value === undefined) return 'n';
  const named = type && getNullableType(type);
  if (typeof value === 'boolean') return value ? 't' : 'f';
  if (isListType(named)) return 'l';
  if (isEnumType(named)) return String(value);
  if (!isInputObjectType(named)) return 's';
  const fields = named.getFields();
  return `{${Object.entries(value as Record<string, unknown>)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => `${key}:${shape(inner, fields[key]?.type)}`)
    .join(',')}}`;
}
