import { Button, Select, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useState } from 'react';
import { useWords } from '../app/language.js';
import type { MatterOrder } from '../generated/operations.js';
import { DayInput } from '../shown/day-input.js';
import { common } from '../words/common.js';
import { agencyNames } from '../words/people.js';
import { stageNames } from '../words/stages.js';
import { FUNNEL } from './funnel.js';
import type { MattersSearch } from './search.js';
import { mattersWords } from './words.js';

interface Properties {
  readonly search: MattersSearch;
  readonly onChange: (next: MattersSearch) => void;
}

/** The conditions of the list. Whatever is chosen goes to the address, so that it can be kept and sent. */
export function Filters({ search, onChange }: Properties) {
  const words = useWords(mattersWords);
  const shared = useWords(common);
  const agencies = useWords(agencyNames);
  const [text, setText] = useState(search.q ?? '');
  useEffect(() => setText(search.q ?? ''), [search.q]);
  const set = (part: MattersSearch) =>
    onChange(Object.fromEntries(Object.entries({ ...search, ...part }).filter(([, value]) => value)) as MattersSearch);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    set({ q: text.trim() || undefined });
  };
  const orders = (['OPENED', 'LAST_CHANGE', 'CODE'] as const).map((value) => ({ value, label: words[value] }));
  return (
    <search>
      <form className="filters" onSubmit={submit}>
        <TextInput
          className="filter-text"
          label={shared.search}
          placeholder={words.searchHint}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <Select
          label={words.agency}
          placeholder={words.any}
          clearable
          data={Object.entries(agencies).map(([value, label]) => ({ value, label }))}
          value={search.agency ?? null}
          onChange={(agency) => set({ agency: agency ?? undefined })}
        />
        <DayInput label={words.from} value={search.from} wrong={words.wrongDay} onChange={(from) => set({ from })} />
        <DayInput label={words.to} value={search.to} wrong={words.wrongDay} onChange={(to) => set({ to })} />
        <Select
          label={words.sort}
          data={orders}
          value={search.sort ?? 'OPENED'}
          allowDeselect={false}
          onChange={(sort) => set({ sort: (sort as MatterOrder | null) ?? undefined })}
        />
        <Button type="submit" variant="default">
          {shared.search}
        </Button>
        <Funnel search={search} onStage={(stage) => set({ stage })} />
      </form>
    </search>
  );
}

/** The course of a case as a row of steps; each can be chosen, and chosen again to let it go. */
function Funnel({ search, onStage }: { readonly search: MattersSearch; readonly onStage: (stage: string | undefined) => void }) {
  const words = useWords(mattersWords);
  const names = useWords(stageNames);
  const chosen = new Set(search.stage?.split(',') ?? []);
  return (
    <fieldset className="funnel">
      <legend>{words.stage}</legend>
      {FUNNEL.map(({ step, stages }) => {
        const on = stages.some((stage) => chosen.has(stage));
        return (
          <button key={step} type="button" aria-pressed={on} onClick={() => onStage(on ? undefined : stages.join(','))}>
            {names[step]}
          </button>
        );
      })}
    </fieldset>
  );
}
