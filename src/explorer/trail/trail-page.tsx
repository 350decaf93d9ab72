import { Button } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useWords } from '../app/language.js';
import { useSession } from '../app/session.js';
import { EmptyNote, ErrorNote } from '../shown/note.js';
import { Skeleton } from '../shown/skeleton.js';
import { common } from '../words/common.js';
import type { TrailSearch } from './search.js';
import { TrailFilters } from './trail-filters.js';
import { TrailTable } from './trail-table.js';
import { useTrail } from './use-trail.js';
import { trailWords } from './words.js';
import './trail.css';

/** What one asked oneself; for an inspector, who saw the facts of the own agency. */
export function TrailPage() {
  const { person } = useSession();
  const search: TrailSearch = useSearch({ from: '/access/trail' });
  const navigate = useNavigate({ from: '/access/trail' });
  const words = useWords(trailWords);
  const shared = useWords(common);
  const inspects = person?.role === 'inspector';
  const { entries, error, retry, hasMore, more, loadingMore } = useTrail(search, inspects);
  const asked = Object.keys(search).length > 0;
  const set = (part: TrailSearch) =>
    void navigate({ search: Object.fromEntries(Object.entries({ ...search, ...part }).filter(([, value]) => value)), replace: true });
  const clear = () => void navigate({ search: {}, replace: true });
  return (
    <>
      <h1>{inspects ? words.facts : words.mine}</h1>
      <p className="muted">{inspects ? words.factsLead : words.lead}</p>
      <TrailFilters search={search} inspects={inspects} onChange={set} onClear={asked ? clear : null} />
      {error && <ErrorNote error={error} retry={retry} />}
      {!error && !entries && <Skeleton size="table" />}
      {entries?.length === 0 && (
        <EmptyNote why={asked ? words.noneFits : words.none}>
          {asked && (
            <button type="button" className="link-button" onClick={clear}>
              {shared.clear}
            </button>
          )}
        </EmptyNote>
      )}
      {entries && entries.length > 0 && <TrailTable entries={entries} inspects={inspects} asked={search.matter} />}
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
