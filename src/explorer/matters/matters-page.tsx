import { Button } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useWords } from '../app/language.js';
import { EmptyNote, ErrorNote } from '../shown/note.js';
import { Skeleton } from '../shown/skeleton.js';
import { common } from '../words/common.js';
import { Filters } from './filters.js';
import { MattersTable } from './matters-table.js';
import type { MattersSearch } from './search.js';
import { useMatters } from './use-matters.js';
import { mattersWords } from './words.js';
import './matters.css';

/** Where are matters, who holds them, what is late: the list, with its filters in the address. */
export function MattersPage() {
  const search = useSearch({ from: '/matters' });
  const navigate = useNavigate({ from: '/matters' });
  const words = useWords(mattersWords);
  const shared = useWords(common);
  const change = (next: MattersSearch) => void navigate({ search: next, replace: true });
  const { matters, error, loading, hasMore, more, loadingMore, retry } = useMatters(search);
  const filtered = Object.keys(search).some((key) => key !== 'sort');
  return (
    <>
      <h1>{filtered ? words.filtered : words.all}</h1>
      <p className="muted figures" role="status">
        {matters.length > 0 && `${matters.length} ${words.shownSoFar}${hasMore ? `, ${words.more}` : ''}`}&nbsp;
      </p>
      <Filters search={search} onChange={change} />
      {error && <ErrorNote error={error} retry={retry} />}
      {!error && loading && <Skeleton size="table" />}
      {!error && !loading && matters.length === 0 && (
        <EmptyNote why={words.none}>
          <Button variant="default" onClick={() => change({})}>
            {words.clear}
          </Button>
        </EmptyNote>
      )}
      {matters.length > 0 && <MattersTable matters={matters} />}
      {hasMore && (
        <p className="more">
          <Button variant="default" onClick={more} loading={loadingMore}>
            {shared.more}
          </Button>
        </p>
      )}
    </>
  );
}
