import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useSession } from '../app/session.js';
import type { TypedDocumentString } from '../generated/operations.js';
import { type Answer, ask, Refused } from './ask.js';

interface Options {
  /** Nothing is asked while false. */
  readonly enabled?: boolean;
  /** What was shown stays until the new answer is there. */
  readonly keep?: boolean;
  /** Without the purpose of the person's task, also where one is chosen. */
  readonly withoutPurpose?: boolean;
}

/** A question of the page, asked for the person's purpose; answers live in memory only, and only while the page needs them. */
export function useAsk<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  { enabled = true, keep = false, withoutPurpose = false }: Options = {},
): UseQueryResult<Answer<Result>, Refused> {
  const { person, purpose, lost } = useSession();
  const stated = withoutPurpose ? null : purpose;
  return useQuery<Answer<Result>, Refused>({
    queryKey: ['ask', document.toString(), variables, stated],
    enabled: enabled && person !== null,
    staleTime: 30_000,
    gcTime: 60_000,
    retry: (failures, error) => failures < 1 && error.code === 'OFFLINE',
    ...(keep ? { placeholderData: keepPreviousData } : {}),
    queryFn: async ({ signal }) => {
      try {
        return await ask(document, variables, stated, signal);
      } catch (error) {
        if (error instanceof Refused && error.endsSession) lost();
        throw error;
      }
    },
  });
}
