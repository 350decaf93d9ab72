import { useState } from 'react';
import { useLanguage, useWords } from '../../app/language.js';
import { CalledSelect } from '../../matters/filters/called-select.js';
import { useOrganisationsCalled } from '../../matters/filters/use-called.js';
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
  return (
    <CalledSelect
      label={label}
      required={required ?? false}
      value={body || null}
      named={name}
      typed={typed}
      onTyped={setTyped}
      found={found}
      busy={busy}
      words={words}
      comboboxProps={{ width: 320, position: 'bottom-start' }}
      onChange={(code, option) => {
        setName(option?.label ?? '');
        onBody(code ?? '');
      }}
    />
  );
}
