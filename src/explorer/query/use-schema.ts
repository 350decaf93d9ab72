import { useQuery } from '@tanstack/react-query';
import { buildClientSchema, type GraphQLSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { useMemo } from 'react';
import { useAsk } from '../api/use-ask.js';
import { useLanguage } from '../app/language.js';
import { OwnAccessDocument } from '../generated/operations.js';
import { fetchAnswer } from './fetch-answer.js';
import { type Rights, rightsOf } from './rights/right.js';
import { toldSchema } from './rights/told-schema.js';

interface Known {
  readonly schema: GraphQLSchema | null;
  readonly rights: Rights | null;
  readonly failed: boolean;
}

async function introspect(): Promise<IntrospectionQuery> {
  const { result } = await fetchAnswer({ query: getIntrospectionQuery({ descriptions: true }) }, null);
  if (!result.data) throw new Error('The schema could not be read');
  return result.data as unknown as IntrospectionQuery;
}

/** The schema as the hub tells it, each field with the caller's own right for the purpose now chosen. */
export function useSchema(): Known {
  const { language } = useLanguage();
  const schema = useQuery({ queryKey: ['schema'], queryFn: introspect, staleTime: Number.POSITIVE_INFINITY });
  const access = useAsk(OwnAccessDocument, {}, { keep: true });
  const rights = useMemo(() => (access.data ? rightsOf(access.data.data) : null), [access.data]);
  const told = useMemo(() => {
    if (!schema.data || !rights) return null;
    return buildClientSchema(toldSchema(schema.data, rights, language));
  }, [schema.data, rights, language]);
  return { schema: told, rights, failed: schema.isError || access.isError };
}
