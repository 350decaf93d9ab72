import { Select } from '@mantine/core';
import { useAsk } from '../../api/use-ask.js';
import { useWords } from '../../app/language.js';
import { VenuesInDocument } from '../../generated/operations.js';
import { choiceWords } from './choice-words.js';

interface Properties {
  readonly label: string;
  readonly description?: string;
  readonly commune: string | null;
  readonly day: string | null;
  readonly venue: string;
  readonly required?: boolean;
  readonly onVenue: (id: string) => void;
}

/** A venue of the list in a commune, by its name; its id is what is kept. */
export function VenueChoice({ label, description, commune, day, venue, required, onVenue }: Properties) {
  const words = useWords(choiceWords);
  const { data } = useAsk(VenuesInDocument, { commune: commune ?? '' }, { enabled: commune !== null, withoutPurpose: true });
  const found = (data?.data.mobileTrialVenues ?? []).filter(
    ({ validFrom, validTo }) => !day || ((validFrom ?? '') <= day && (!validTo || day < validTo)),
  );
  const options = found.map(({ id, name, capacity, distanceKm, onlyWithoutPupils }) => ({
    value: id ?? '',
    label: [
      name,
      words.capacity.replace('{n}', String(capacity)),
      words.distance.replace('{n}', String(distanceKm)),
      onlyWithoutPupils ? words.pupils : '',
    ]
      .filter(Boolean)
      .join(' · '),
  }));
  const none = commune === null ? words.communeFirst : data && options.length === 0 ? words.noVenue : '';
  return (
    <Select
      label={label}
      description={none || description}
      required={required ?? false}
      clearable={!required}
      data={options}
      value={options.some(({ value }) => value === venue) ? venue : null}
      comboboxProps={{ width: 'target', position: 'bottom-start' }}
      onChange={(id) => onVenue(id ?? '')}
    />
  );
}
