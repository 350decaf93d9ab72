import { useState } from 'react';
import { useAsk } from '../../api/use-ask.js';
import { useWords } from '../../app/language.js';
import { CommuneCalledDocument } from '../../generated/operations.js';
import { CalledSelect } from '../../matters/filters/called-select.js';
import { usePlacesCalled } from '../../matters/filters/use-called.js';
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
  return (
    <CalledSelect
      label={label ?? words.commune}
      required={required ?? false}
      value={commune || null}
      named={name}
      typed={typed}
      onTyped={setTyped}
      found={found}
      busy={busy}
      words={words}
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
