import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import { useSession } from '../app/session.js';
import type { TypedDocumentString } from '../generated/operations.js';
import { type Answer, ask, type Refused } from './ask.js';

type Question = { toString(): string };

/** A command as whoever is signed in, for the purpose chosen; what was read before it is read again: all of it, or what is named. */
export function useCommand<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  onTaken: (result: Result) => void,
  touched?: readonly Question[],
): UseMutationResult<Answer<Result>, Refused, Variables> {
  const { purpose, lost } = useSession();
  const queries = useQueryClient();
  return useMutation<Answer<Result>, Refused, Variables>({
    mutationFn: (variables) => ask(document, variables, purpose),
    // Told before anything is read again: the form may be gone by then.
    onSuccess: ({ data }) => {
      onTaken(data);
      const names = touched?.map(String);
      const isTouched = (asked: unknown) => names === undefined || names.includes(String(asked));
      return queries.invalidateQueries({ predicate: ({ queryKey: [kind, asked] }) => kind === 'ask' && isTouched(asked) });
    },
    onError: (error) => error.endsSession && lost(),
  });
}
