import { Button, Select } from '@mantine/core';
import { useWords } from '../app/language.js';
import { codeWords } from '../matter/code-words.js';
import { YearInput } from '../matters/filters/year-input.js';
import { agencyNames } from '../words/people.js';
import { fold } from './fold.js';
import { conditionsIn, type FiguresSearch } from './search.js';
import { places } from './places.js';
import { figuresWords } from './words.js';

interface Properties {
  readonly search: FiguresSearch;
  readonly onChange: (part: FiguresSearch) => void;
  readonly onClear: () => void;
  /** Who knows places to the district only is offered no communes. */
  readonly communesToo: boolean;
}

const HOLDERS = ['POLICE', 'BORDER_GUARD', 'PROCURACY', 'COURTS'] as const;
const SERIOUSNESS = ['LESS_SERIOUS', 'SERIOUS', 'VERY_SERIOUS', 'ESPECIALLY_SERIOUS'] as const;

/** The conditions of the figures; whatever is chosen goes to the address. */
export function FigureFilters({ search, onChange, onClear, communesToo }: Properties) {
  const words = useWords(figuresWords);
  const agencies = useWords(agencyNames);
  const codes = useWords(codeWords);
  const choices = [
    { key: 'held', label: words.held, data: HOLDERS.map((value) => ({ value, label: agencies[value] ?? value })) },
    {
      key: 'border',
      label: words.border,
      data: [
        { value: 'yes', label: words.yes },
        { value: 'no', label: words.no },
      ],
    },
    {
      key: 'seriousness',
      label: words.seriousness,
      data: SERIOUSNESS.map((value) => ({ value, label: codes[`Seriousness.${value}`] ?? value })),
    },
  ] as const;
  return (
    <search className="figure-filters">
      <YearInput label={words.from} value={search.from} onChange={(from) => onChange({ from: from?.slice(0, 4) })} />
      <YearInput label={words.to} value={search.to} onChange={(to) => onChange({ to: to?.slice(0, 4) })} />
      <Select
        className="figure-place"
        label={words.area}
        placeholder={words.any}
        searchable
        clearable
        limit={60}
        data={[
          { group: words.districts, items: [...places.districts] },
          ...(communesToo ? [{ group: words.communes, items: [...places.communes] }] : []),
        ]}
        filter={({ options, search: typed }) =>
          options.map((option) =>
            'group' in option ? { ...option, items: option.items.filter(({ label }) => fold(label).includes(fold(typed.trim()))) } : option,
          )
        }
        nothingFoundMessage={words.nothing}
        maxDropdownHeight={320}
        value={search.area ?? null}
        onChange={(area) => onChange({ area: area ?? undefined })}
      />
      {choices.map(({ key, label, data }) => (
        <Select
          key={key}
          className="figure-choice"
          label={label}
          placeholder={words.any}
          clearable
          data={[...data]}
          value={search[key] ?? null}
          onChange={(value) => onChange({ [key]: value ?? undefined })}
        />
      ))}
      {conditionsIn(search).length > 0 && (
        <Button variant="default" onClick={onClear}>
          {words.clear}
        </Button>
      )}
    </search>
  );
}
