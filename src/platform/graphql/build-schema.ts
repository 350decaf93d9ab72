import { mergeSchemas } from '@graphql-tools/schema';
import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import { buildSchemaSync, type BuildSchemaOptions } from 'type-graphql';

type Resolvers = BuildSchemaOptions['resolvers'];

/** One slice's schema. Each slice is built alone, since type-graphql keeps its classes in one global store. */
export function buildSlice(resolvers: readonly unknown[], types: readonly unknown[]): GraphQLSchema {
  return buildSchemaSync({
    resolvers: resolvers as unknown as Resolvers,
    orphanedTypes: types as never,
    validate: false,
    // All of them together are checked when they are served: each by itself would be asked for its whole introspection.
    skipCheck: true,
  });
}

/** All slices as one schema: types of the same name are one type, with the fields of each. */
export function mergeSlices(schemas: readonly GraphQLSchema[]): GraphQLSchema {
  const merged = mergeSchemas({ schemas: [...schemas], assumeValidSDL: true });
  for (const type of Object.values(merged.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__') || isRoot(merged, type.name)) continue;
    for (const field of Object.values(type.getFields())) field.resolve = byResponseKey;
  }
  return merged;
}

const isRoot = (schema: GraphQLSchema, name: string): boolean =>
  [schema.getQueryType()?.name, schema.getMutationType()?.name].includes(name);

/** What a command reads of its fact is already in the shape of the selection, under the keys of the answer. */
const byResponseKey: GraphQLFieldResolver<Record<string, unknown>, unknown> = (source, _args, _context, info) =>
  source[String(info.path.key)];
