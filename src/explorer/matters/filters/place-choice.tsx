import { Select } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../app/language.js';
import { unitName } from './unit-name.js';
import { LETTERS, usePlacesCalled } from './use-called.js';
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
  const chosen = value && !found.some((one) => one.value === value) ? [{ value, label: named || value }] : [];
  return (
    <Select
      className="filter-place"
      label={words.place}
      placeholder={words.placeHint}
      searchable
      clearable
      data={[...chosen, ...found]}
      value={value ?? null}
      searchValue={typed}
      onSearchChange={setTyped}
      filter={({ options }) => options}
      renderOption={({ option }) => told.get(option.value) ?? option.label}
      nothingFoundMessage={typed.trim().length < LETTERS ? words.typeMore : busy ? '…' : words.nothing}
      maxDropdownHeight={320}
      comboboxProps={{ width: 380, position: 'bottom-start' }}
      onChange={(key) => onChange(key ?? undefined)}
    />
  );
}
