import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ask, type Refused } from '../../api/ask.js';
import { useAsk } from '../../api/use-ask.js';
import { useSession } from '../../app/session.js';
import {
  DeleteSearchDocument,
  type MatterFilter,
  SavedSearchesDocument,
  type SavedSearchFragment,
  SaveSearchDocument,
  type SaveSearchMutationVariables,
} from '../../generated/operations.js';
import { byName } from '../../shown/by-name.js';

type Input = SaveSearchMutationVariables['input'];

const isSaved = ({ queryKey }: { readonly queryKey: readonly unknown[] }) => String(queryKey[1]).includes('savedSearches');

/** The saved searches of whoever is signed in, and what can be done with them. They are asked for when they are looked at. */
export function useSaved(looked: boolean) {
  const { lost } = useSession();
  const queries = useQueryClient();
  const { data, isPending, error } = useAsk(SavedSearchesDocument, {}, { enabled: looked, withoutPurpose: true });
  const after = {
    onSuccess: () => queries.invalidateQueries({ predicate: isSaved }),
    onError: (failed: Refused) => failed.endsSession && lost(),
  };
  const save = useMutation<unknown, Refused, Input>({ mutationFn: (input) => ask(SaveSearchDocument, { input }, null), ...after });
  const remove = useMutation<unknown, Refused, string>({ mutationFn: (id) => ask(DeleteSearchDocument, { id }, null), ...after });
  const saved = data?.data.savedSearches.nodes.toSorted((a, b) => byName(a.name, b.name)) ?? [];
  return { saved, loading: isPending, error: error ?? save.error ?? remove.error, save, remove };
}

/** A saved search as it was sent: what was not asked is not sent, so that a deletion can be undone. */
export const inputOf = ({ name, filter, order, columns }: SavedSearchFragment): Input => ({
  name,
  filter: withoutNulls(filter) as MatterFilter,
  order,
  columns,
});

const withoutNulls = (value: object): object =>
  Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) =>
      inner === null || inner === undefined
        ? []
        : [[key, typeof inner === 'object' && !Array.isArray(inner) ? withoutNulls(inner) : inner]],
    ),
  );
