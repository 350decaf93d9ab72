import { useState } from 'react';
import { useWords } from '../../app/language.js';
import { unitName } from './unit-name.js';
import { CalledSelect } from './called-select.js';
import { usePlacesCalled } from './use-called.js';
import { filterWords } from './words.js';

interface Properties {
  readonly value: string | undefined;
  /** What the chosen unit is called, for an address that only has its key. */
  readonly named: string;
  readonly onChange: (key: string | undefined) => void;
}

/** A place by its name, of any era: the districts that ended in 2025 and the communes that came of them stand side by side. */
export function PlaceChoice({ value, named, onChange }: Properties) {
  const words = useWords(filterWords);
  const [typed, setTyped] = useState('');
  const { places, busy } = usePlacesCalled(typed === named ? '' : typed);
  const found = places.map((place) => ({ value: place.key ?? '', label: place.name ?? '' }));
  const told = new Map(places.map((place) => [place.key, unitName(place, words)]));
  return (
    <CalledSelect
      className="filter-place"
      label={words.place}
      placeholder={words.placeHint}
      value={value || null}
      named={named}
      typed={typed}
      onTyped={setTyped}
      found={found}
      busy={busy}
      words={words}
      renderOption={({ option }) => told.get(option.value) ?? option.label}
      maxDropdownHeight={320}
      comboboxProps={{ width: 380, position: 'bottom-start' }}
      onChange={(key) => onChange(key ?? undefined)}
    />
  );
}
