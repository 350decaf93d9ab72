import { Select, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useWords } from '../../app/language.js';
import { codeWords } from '../../matter/code-words.js';
import { agencyNames } from '../../words/people.js';
import type { MattersSearch } from '../search.js';
import { mattersWords } from '../words.js';
import { OrganisationChoice } from './organisation-choice.js';
import { Toggle } from './toggle.js';
import { filterWords } from './words.js';

interface Properties {
  readonly search: MattersSearch;
  readonly set: (part: MattersSearch) => void;
  readonly org: string;
  readonly closed: ReadonlySet<string>;
}

const SERIOUSNESS = ['LESS_SERIOUS', 'SERIOUS', 'VERY_SERIOUS', 'ESPECIALLY_SERIOUS'] as const;
const MODES = ['IN_SEAT', 'MOBILE', 'ONLINE', 'ONLINE_MOBILE'] as const;
const TAKING_PART = ['POLICE', 'BORDER_GUARD', 'SOCIAL_AFFAIRS', 'PROCURACY', 'COURTS'] as const;

/** Conditions that one needs more seldom. Those that the role may not ask are not there. */
export function MoreFilters({ search, set, org, closed }: Properties) {
  const words = useWords(filterWords);
  const list = useWords(mattersWords);
  const agencies = useWords(agencyNames);
  const codes = useWords(codeWords);
  const coded = (kind: string, values: readonly string[]) => values.map((value) => ({ value, label: codes[`${kind}.${value}`] ?? value }));
  return (
    <fieldset className="filters filters-more">
      <legend className="visually-hidden">{list.moreConditions}</legend>
      <Pick
        label={words.agency}
        data={TAKING_PART.map((value) => ({ value, label: agencies[value] ?? value }))}
        value={search.agency}
        onChange={(agency) => set({ agency })}
      />
      <OrganisationChoice value={search.org} named={org} agency={search.agency} onChange={(code) => set({ org: code })} />
      <Pick
        label={words.held}
        data={TAKING_PART.map((value) => ({ value, label: agencies[value] ?? value }))}
        value={search.held}
        onChange={(held) => set({ held })}
      />
      {!closed.has('offence') && <ArticleInput value={search.offence} onChange={(offence) => set({ offence })} />}
      {!closed.has('seriousness') && (
        <Pick
          label={words.seriousness}
          data={coded('Seriousness', SERIOUSNESS)}
          value={search.seriousness}
          onChange={(seriousness) => set({ seriousness })}
        />
      )}
      <Pick label={words.mode} data={coded('TrialMode', MODES)} value={search.mode} onChange={(mode) => set({ mode })} />
      {!closed.has('outcome') && (
        <Toggle label={words.some} on={search.outcome === 'some'} onChange={(on) => set({ outcome: on ? 'some' : undefined })} />
      )}
      {!closed.has('warned') && (
        <Toggle label={words.warned} on={search.warned === '1'} onChange={(on) => set({ warned: on ? '1' : undefined })} />
      )}
    </fieldset>
  );
}

interface PickProperties {
  readonly label: string;
  readonly data: readonly { readonly value: string; readonly label: string }[];
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

function Pick({ label, data, value, onChange }: PickProperties) {
  const words = useWords(mattersWords);
  return (
    <Select
      label={label}
      placeholder={words.any}
      clearable
      data={[...data]}
      value={value ?? null}
      onChange={(chosen) => onChange(chosen ?? undefined)}
    />
  );
}

const ARTICLE = /^\d{1,4}(\.\d{1,2})?$/;

function ArticleInput({ value, onChange }: Asked) {
  const words = useWords(filterWords);
  const [text, setText] = useState(value ?? '');
  useEffect(() => setText(value ?? ''), [value]);
  const take = () => {
    if (text.trim() === '') onChange(undefined);
    else if (ARTICLE.test(text.trim())) onChange(text.trim());
  };
  return (
    <TextInput
      className="filter-year"
      label={words.offence}
      placeholder="150.2"
      inputMode="decimal"
      value={text}
      onChange={({ currentTarget }) => setText(currentTarget.value)}
      onBlur={take}
      onKeyDown={({ key }) => key === 'Enter' && take()}
    />
  );
}

type Asked = Omit<PickProperties, 'label' | 'data'>;
