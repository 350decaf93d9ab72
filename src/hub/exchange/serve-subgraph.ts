import { buildSubgraphSchema } from '@apollo/subgraph';
import type DataLoader from 'dataloader';
import { type GraphQLResolveInfo, type GraphQLSchema, isObjectType, parse } from 'graphql';
import type { Caller } from '../identity/caller.js';
import type { Recorder } from '../reading/answer-plugin.js';
import { withShield } from '../permissions/shield.js';
import { type EntityRow, entitiesOf } from '../reading/entities.js';
import type { Reading } from '../reading/reading.js';

interface Reference {
  readonly __typename: string;
  readonly id: string;
}

/** What one operation of a router carries. */
interface EntitiesContext {
  readonly caller: Caller;
  readonly loaders: Map<string, DataLoader<string, EntityRow>>;
}

/** One slice as a federation router asks it for entities: the same rights and the same reading, any number of them by one statement. */
export function serveSubgraph(sdl: string, reading: Reading, recorder: Recorder): GraphQLSchema {
  const document = parse(sdl);
  const entities = [...sdl.matchAll(/type (\w+) @key/g)].map(([, name]) => name ?? '');
  const resolvers = Object.fromEntries(entities.map((name) => [name, { __resolveReference: reference(reading, recorder) }]));
  const schema = buildSubgraphSchema([{ typeDefs: document, resolvers: resolvers as never }]);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type === schema.getQueryType() || type.name.startsWith('_')) continue;
    for (const field of Object.values(type.getFields())) {
      field.resolve = (source: Record<string, unknown>, _args, _context, info) => source[String(info.path.key)];
    }
  }
  return withShield(schema, (caller) => reading.planFor(caller, false));
}

const reference =
  (reading: Reading, recorder: Recorder) =>
  async ({ __typename, id }: Reference, context: EntitiesContext, info: GraphQLResolveInfo) => {
    const loader = context.loaders.get(__typename) ?? entitiesOf(reading, recorder, context.caller, __typename, info);
    context.loaders.set(__typename, loader);
    const found = await loader.load(id);
    return found && { ...found, __typename };
  };
