import type { GraphQLResolveInfo } from 'graphql';
import { collect } from '../reading/collect.js';

/** What a command answers by itself stands under the keys of the answer, as what it reads does. */
export function underKeys(info: GraphQLResolveInfo, value: object): Readonly<Record<string, unknown>> {
  const named = value as Readonly<Record<string, unknown>>;
  const fields = collect({ fragments: info.fragments, variables: info.variableValues }, selections(info));
  return Object.fromEntries([...fields].map(([key, [node]]) => [key, named[node?.name.value ?? '']]));
}

const selections = (info: GraphQLResolveInfo) => info.fieldNodes.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []));
