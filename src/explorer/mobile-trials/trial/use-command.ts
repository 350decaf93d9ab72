import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import { type Answer, ask, Refused } from '../../api/ask.js';
import { useSession } from '../../app/session.js';
import type { TypedDocumentString } from '../../generated/operations.js';

/** A command as whoever is signed in, for the purpose chosen; what was read before it is read again. */
export function useCommand<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  onTaken: () => void,
): UseMutationResult<Answer<Result>, Refused, Variables> {
  const { purpose, lost } = useSession();
  const queries = useQueryClient();
  return useMutation<Answer<Result>, Refused, Variables>({
    mutationFn: (variables) => ask(document, variables, purpose),
    // Told before anything is read again: the form may be gone by then.
    onSuccess: () => {
      onTaken();
      return queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
    },
    onError: (error) => {
      if (error instanceof Refused && error.code === 'UNAUTHENTICATED') lost();
    },
  });
}
