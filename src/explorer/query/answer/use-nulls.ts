import { useGraphiQL } from '@graphiql/react';
import { parse } from 'graphql';
import { useMemo } from 'react';
import { useWords } from '../../app/language.js';
import { useDesk } from '../desk.js';
import { queryWords } from '../words.js';
import { askedPaths } from './asked-paths.js';

/** What an empty place says, by its keys: what is withheld there may also not exist, and the answer does not tell which. */
export type Nulls = (path: string) => string;

export function useNulls(): Nulls {
  const words = useWords(queryWords);
  const { answered } = useDesk();
  const schema = useGraphiQL((state) => state.schema);
  return useMemo(() => {
    const withheld = new Set(answered?.result.extensions?.withheld?.map(({ coordinate }) => coordinate));
    const paths = answered && schema && withheld.size > 0 ? pathsOf(answered.asked, schema) : new Map<string, string>();
    return (path) => (withheld.has(paths.get(path) ?? '') ? words.perhaps : words.nothing);
  }, [answered, schema, words]);
}

function pathsOf(
  { query, operationName }: { query: string; operationName?: string | null },
  schema: Parameters<typeof askedPaths>[0],
): ReadonlyMap<string, string> {
  try {
    return askedPaths(schema, parse(query), operationName ?? null);
  } catch {
    return new Map();
  }
}
