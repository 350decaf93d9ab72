import type { DocExplorerFieldDef } from '@graphiql/plugin-doc-explorer';
import type { GraphQLNamedType } from 'graphql';

/** The fields of a type in the order of the schema; none of what has no fields. */
export const fieldsOf = (type: GraphQLNamedType): readonly DocExplorerFieldDef[] =>
  'getFields' in type ? Object.values<DocExplorerFieldDef>(type.getFields()) : [];
