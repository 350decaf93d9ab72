import { composeServices, transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import { type DocumentNode, parse, print } from 'graphql';

/** Composes the subgraphs as a router's registry would; what does not fit together is an error. */
export function composeSupergraph(subgraphs: ReadonlyMap<string, string>): string {
  const services = [...subgraphs].map(([name, sdl]) => ({ name, url: `http://${name}.localhost/graphql`, typeDefs: parse(sdl) }));
  const result = composeServices(services);
  if (!result.supergraphSdl)
    throw new Error(`The slices do not compose: ${(result.errors ?? []).map(({ message }) => message).join('; ')}`);
  return result.supergraphSdl;
}

/** The API that a router over the supergraph would offer. */
export const publicApi = (supergraph: string): DocumentNode => parse(print(transformSupergraphToPublicSchema(parse(supergraph))));
