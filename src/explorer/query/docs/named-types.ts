import type { GraphQLNamedType, GraphQLSchema } from 'graphql';

/** Every type of the hub by its name, without those that describe a schema itself. */
export const namedTypes = (schema: GraphQLSchema): readonly GraphQLNamedType[] =>
  Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith('__'))
    .sort((one, other) => one.name.localeCompare(other.name));
