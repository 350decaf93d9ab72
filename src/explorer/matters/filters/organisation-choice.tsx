import { Select } from '@mantine/core';
import { useState } from 'react';
import { useLanguage, useWords } from '../../app/language.js';
import { LETTERS, useOrganisationsCalled } from './use-called.js';
import { filterWords } from './words.js';

interface Properties {
  readonly value: string | undefined;
  readonly named: string;
  readonly agency: string | undefined;
  readonly onChange: (code: string | undefined) => void;
}

/** A body by its name or code, of the agency that is chosen beside it. */
export function OrganisationChoice({ value, named, agency, onChange }: Properties) {
  const words = useWords(filterWords);
  const { language } = useLanguage();
  const [typed, setTyped] = useState('');
  const { organisations, busy } = useOrganisationsCalled(typed === named ? '' : typed, agency);
  const found = organisations.map(({ code, name, nameEn }) => ({
    value: code ?? '',
    label: `${(language === 'en' && nameEn) || name} · ${code}`,
  }));
  const chosen = value && !found.some((one) => one.value === value) ? [{ value, label: named || value }] : [];
  return (
    <Select
      className="filter-org"
      label={words.org}
      placeholder={words.orgHint}
      searchable
      clearable
      data={[...chosen, ...found]}
      value={value ?? null}
      searchValue={typed}
      onSearchChange={setTyped}
      filter={({ options }) => options}
      nothingFoundMessage={typed.trim().length < LETTERS ? words.typeMore : busy ? '…' : words.nothing}
      comboboxProps={{ width: 380, position: 'bottom-start' }}
      onChange={(code) => onChange(code ?? undefined)}
    />
  );
}
