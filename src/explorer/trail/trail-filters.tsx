import { Button, Select, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useWords } from '../app/language.js';
import { DayInput } from '../shown/day-input.js';
import { common } from '../words/common.js';
import { agencyNames } from '../words/people.js';
import type { TrailSearch } from './search.js';
import { trailWords } from './words.js';

interface Properties {
  readonly search: TrailSearch;
  readonly inspects: boolean;
  readonly onChange: (part: TrailSearch) => void;
  readonly onClear: (() => void) | null;
}

const CODE = /^[A-Z]{2}-[\w-]{3,30}$/;

/** By matter and by day; an inspector also by the agency of the reader. It stands in the address. */
export function TrailFilters({ search, inspects, onChange, onClear }: Properties) {
  const words = useWords(trailWords);
  const shared = useWords(common);
  const agencies = useWords(agencyNames);
  const [code, setCode] = useState(search.matter ?? '');
  useEffect(() => setCode(search.matter ?? ''), [search.matter]);
  const written = code.trim().toUpperCase();
  const wrong = written !== '' && !CODE.test(written);
  const take = () => !wrong && onChange({ matter: written || undefined });
  return (
    <div className="trail-filters">
      <TextInput
        label={words.matter}
        placeholder="LT-2019-0037"
        value={code}
        error={wrong ? words.noCode : undefined}
        onChange={({ currentTarget }) => setCode(currentTarget.value)}
        onBlur={take}
        onKeyDown={({ key }) => key === 'Enter' && take()}
      />
      <DayInput label={words.from} value={search.from} wrong={words.noDay} onChange={(from) => onChange({ from })} />
      <DayInput label={words.to} value={search.to} wrong={words.noDay} onChange={(to) => onChange({ to })} />
      {inspects && (
        <Select
          label={words.reader}
          placeholder={words.anyAgency}
          clearable
          data={Object.entries(agencies).map(([value, label]) => ({ value, label }))}
          value={search.agency ?? null}
          onChange={(agency) => onChange({ agency: agency ?? undefined })}
        />
      )}
      {onClear && (
        <Button variant="default" onClick={onClear}>
          {shared.clear}
        </Button>
      )}
    </div>
  );
}
