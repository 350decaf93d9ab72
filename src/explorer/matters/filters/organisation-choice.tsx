import { useState } from 'react';
import { useLanguage, useWords } from '../../app/language.js';
import { CalledSelect } from './called-select.js';
import { useOrganisationsCalled } from './use-called.js';
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
  return (
    <CalledSelect
      className="filter-org"
      label={words.org}
      placeholder={words.orgHint}
      value={value || null}
      named={named}
      typed={typed}
      onTyped={setTyped}
      found={found}
      busy={busy}
      words={words}
      comboboxProps={{ width: 380, position: 'bottom-start' }}
      onChange={(code) => onChange(code ?? undefined)}
    />
  );
}
