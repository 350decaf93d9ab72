import { Button } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../app/language.js';
import type { MattersSearch } from '../search.js';
import type { Names } from '../use-names.js';
import { mattersWords } from '../words.js';
import { MoreFilters } from './more-filters.js';
import { PlaceChoice } from './place-choice.js';
import { TextSearch } from './text-search.js';
import { Toggle } from './toggle.js';
import { filterWords } from './words.js';
import { YearInput } from './year-input.js';

interface Properties {
  readonly search: MattersSearch;
  readonly set: (part: MattersSearch) => void;
  /** What the codes of the address are called. */
  readonly names: Names;
  readonly closed: ReadonlySet<string>;
}

const SELDOM = ['agency', 'org', 'held', 'offence', 'seriousness', 'mode', 'warned'] as const;

/** The conditions of the list. Whatever is chosen goes to the address, so that it can be kept and sent. */
export function FilterBar({ search, set, names, closed }: Properties) {
  const words = useWords(filterWords);
  const list = useWords(mattersWords);
  const [open, setOpen] = useState(SELDOM.some((key) => search[key]));
  const [unfolded, setUnfolded] = useState(false);
  return (
    <search className={unfolded ? 'filter-bar' : 'filter-bar filter-bar-folded'}>
      <div className="filters">
        <TextSearch value={search.q} onChange={(q) => set({ q })} />
        <Button variant="default" className="filter-fold" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
          {unfolded ? list.foldConditions : list.unfoldConditions}
        </Button>
        <PlaceChoice value={search.area} named={names.place} onChange={(area) => set({ area })} />
        <YearInput label={words.from} value={search.from} onChange={(from) => set({ from })} />
        <YearInput label={words.to} value={search.to} onChange={(to) => set({ to })} />
        {!closed.has('outcome') && (
          <Toggle label={words.none} on={search.outcome === 'none'} onChange={(on) => set({ outcome: on ? 'none' : undefined })} />
        )}
        {!closed.has('late') && (
          <Toggle label={words.late} on={search.late === '1'} onChange={(on) => set({ late: on ? '1' : undefined })} />
        )}
        {!closed.has('mine') && (
          <Toggle label={words.mine} on={search.mine === '1'} onChange={(on) => set({ mine: on ? '1' : undefined })} />
        )}
        <Button variant="transparent" className="filter-more" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? list.fewerConditions : list.moreConditions}
        </Button>
      </div>
      {open && <MoreFilters search={search} set={set} org={names.org} closed={closed} />}
    </search>
  );
}
