import { Button, Popover } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useWords } from '../../app/language.js';
import type { MatterFilter, SavedSearchFragment } from '../../generated/operations.js';
import { ErrorNote } from '../../shown/note.js';
import { common } from '../../words/common.js';
import type { ColumnId } from '../columns.js';
import type { MattersSearch } from '../search.js';
import { addressOfSaved } from './address-of-saved.js';
import { codeOfColumn } from './column-codes.js';
import { SaveForm } from './save-form.js';
import { inputOf, useSaved } from './use-saved.js';
import { savedWords } from './words.js';
import './saved.css';

interface Properties {
  readonly search: MattersSearch;
  readonly filter: MatterFilter;
  readonly columns: readonly ColumnId[];
  readonly agency: string;
  /** What one looks at, in words. */
  readonly sentence: string;
}

/** Searches under names of one's own: opened, saved, deleted, and a deletion taken back. */
export function SavedSearches({ search, filter, columns, agency, sentence }: Properties) {
  const words = useWords(savedWords);
  const shared = useWords(common);
  const [open, setOpen] = useState(false);
  const [removed, setRemoved] = useState<SavedSearchFragment | null>(null);
  const [kept, setKept] = useState('');
  const title = useRef<HTMLHeadingElement>(null);
  // What was pressed may be gone: the place in the dialog is kept.
  const stay = () => title.current?.focus();
  const { saved, loading, error, save, remove } = useSaved(open);
  const keep = (name: string) =>
    save.mutate(
      { name, filter, order: search.sort ?? null, columns: search.cols ? columns.map(codeOfColumn) : null },
      { onSuccess: () => setKept(name), onSettled: stay },
    );
  const forget = (one: SavedSearchFragment) => remove.mutate(one.id, { onSuccess: () => setRemoved(one), onSettled: stay });
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-end" width={380} shadow="none" trapFocus returnFocus>
      <Popover.Target>
        <Button variant="default" aria-expanded={open} onClick={() => setOpen(!open)}>
          {words.saved}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className="saved" aria-label={words.title}>
        <h2 ref={title} tabIndex={-1}>
          {words.title}
        </h2>
        {!loading && saved.length === 0 && <p className="muted">{words.none}</p>}
        <ul className="plain saved-list">
          {saved.map((one) => (
            <li key={one.id}>
              <Link to="/matters" search={addressOfSaved(one, agency)} className="saved-name" onClick={() => setOpen(false)}>
                {one.name}
              </Link>
              <Button variant="transparent" size="compact-sm" aria-label={`${words.remove}: ${one.name}`} onClick={() => forget(one)}>
                {words.remove}
              </Button>
            </li>
          ))}
        </ul>
        <p className="saved-status" role="status">
          {removed && (
            <>
              {words.removed} “{removed.name}”.{' '}
              <Button
                variant="transparent"
                size="compact-sm"
                onClick={() => save.mutate(inputOf(removed), { onSuccess: () => setRemoved(null), onSettled: stay })}
              >
                {shared.undo}
              </Button>
            </>
          )}
          {!removed && kept && `${words.kept} “${kept}”.`}
        </p>
        {error && <ErrorNote error={error} />}
        <SaveForm suggested={sentence || words.everything} taken={saved.map(({ name }) => name)} busy={save.isPending} onSave={keep} />
      </Popover.Dropdown>
    </Popover>
  );
}
