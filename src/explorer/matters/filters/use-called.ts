import { useDebouncedValue } from '@mantine/hooks';
import { useAsk } from '../../api/use-ask.js';
import { OrganisationsCalledDocument, PlacesCalledDocument } from '../../generated/operations.js';
import { byName } from '../../shown/by-name.js';

/** A name of fewer letters would be half the country. */
export const LETTERS = 2;
const LEVELS = ['PROVINCE', 'DISTRICT', 'COMMUNE'];

/** What is typed comes to rest before it is asked for. */
const useRest = (typed: string) => useDebouncedValue(typed.trim(), 250)[0];

/** Units of every era whose own name has what is typed: provinces first, then districts, then communes. */
export function usePlacesCalled(typed: string) {
  const text = useRest(typed);
  const { data, isFetching } = useAsk(
    PlacesCalledDocument,
    { text },
    { enabled: text.length >= LETTERS, keep: true, withoutPurpose: true },
  );
  const level = ({ level }: { readonly level?: string | null }) => LEVELS.indexOf(level ?? '');
  const places = text.length < LETTERS ? [] : (data?.data.places ?? []);
  return { places: places.toSorted((a, b) => level(a) - level(b) || byName(a.name ?? '', b.name ?? '')), busy: isFetching };
}

/** Bodies whose name or code has what is typed. */
export function useOrganisationsCalled(typed: string, agency: string | undefined) {
  const text = useRest(typed);
  const variables = { text, agency: (agency ?? null) as never };
  const { data, isFetching } = useAsk(OrganisationsCalledDocument, variables, {
    enabled: text.length >= LETTERS,
    keep: true,
    withoutPurpose: true,
  });
  const found = text.length < LETTERS ? [] : (data?.data.organisations ?? []);
  return { organisations: found.toSorted((a, b) => byName(a.name ?? '', b.name ?? '')), busy: isFetching };
}
