import { Select } from '@mantine/core';
import { useState } from 'react';
import { useLanguage, useWords } from '../../app/language.js';
import { LETTERS, useOrganisationsCalled } from '../../matters/filters/use-called.js';
import { choiceWords } from './choice-words.js';

interface Properties {
  readonly label: string;
  readonly agency?: string;
  readonly body: string;
  readonly named?: string;
  readonly required?: boolean;
  readonly onBody: (code: string) => void;
}

/** A body of today by its name; its code is what is kept. */
export function BodyChoice({ label, agency, body, named, required, onBody }: Properties) {
  const words = useWords(choiceWords);
  const { language } = useLanguage();
  const [typed, setTyped] = useState('');
  const [name, setName] = useState(named ?? '');
  const { organisations, busy } = useOrganisationsCalled(typed === name ? '' : typed, agency);
  const found = organisations
    .filter(({ validTo, code }) => !validTo && code)
    .map((one) => ({ value: one.code ?? '', label: (language === 'en' && one.nameEn) || one.name || '' }));
  const chosen = body && !found.some(({ value }) => value === body) ? [{ value: body, label: name || body }] : [];
  return (
    <Select
      label={label}
      required={required ?? false}
      searchable
      clearable
      data={[...chosen, ...found]}
      value={body || null}
      searchValue={typed}
      onSearchChange={setTyped}
      filter={({ options }) => options}
      nothingFoundMessage={typed.trim().length < LETTERS ? words.typeMore : busy ? '…' : words.nothing}
      comboboxProps={{ width: 320, position: 'bottom-start' }}
      onChange={(code, option) => {
        setName(option?.label ?? '');
        onBody(code ?? '');
      }}
    />
  );
}
