import { Select } from '@mantine/core';
import { useState } from 'react';
import { useAsk } from '../../api/use-ask.js';
import { useWords } from '../../app/language.js';
import { CommuneCalledDocument } from '../../generated/operations.js';
import { LETTERS, usePlacesCalled } from '../../matters/filters/use-called.js';
import { choiceWords } from './choice-words.js';

interface Properties {
  readonly label?: string;
  readonly commune: string | null;
  /** What it is called, where that is known already. */
  readonly named?: string | null;
  readonly required?: boolean;
  readonly onCommune: (code: string | undefined) => void;
}

/** A commune of today by its name; its code is what is kept. */
export function CommuneChoice({ label, commune, named, required, onCommune }: Properties) {
  const words = useWords(choiceWords);
  const [typed, setTyped] = useState('');
  const name = useCommuneName(commune, named);
  const { places, busy } = usePlacesCalled(typed === name ? '' : typed);
  const today = places.filter(({ level, validTo, code }) => level === 'COMMUNE' && !validTo && code);
  const found = today.map((place) => ({ value: place.code ?? '', label: place.name ?? '' }));
  const chosen = commune && !found.some(({ value }) => value === commune) ? [{ value: commune, label: name }] : [];
  return (
    <Select
      label={label ?? words.commune}
      required={required ?? false}
      searchable
      clearable
      data={[...chosen, ...found]}
      value={commune}
      searchValue={typed}
      onSearchChange={setTyped}
      filter={({ options }) => options}
      nothingFoundMessage={typed.trim().length < LETTERS ? words.typeMore : busy ? '…' : words.nothing}
      comboboxProps={{ width: 280, position: 'bottom-start' }}
      onChange={(code) => onCommune(code ?? undefined)}
    />
  );
}

/** The name of a commune of which only the code is known. */
export function useCommuneName(commune: string | null, named?: string | null): string {
  const { data } = useAsk(CommuneCalledDocument, { code: commune ?? '' }, { enabled: commune !== null && !named, withoutPurpose: true });
  const found = data?.data.places ?? [];
  return named ?? found.find(({ validTo }) => !validTo)?.name ?? found[0]?.name ?? commune ?? '';
}
