import { Button } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { useWords } from '../app/language.js';
import { useSession } from '../app/session.js';
import type { MatterOrder } from '../generated/operations.js';
import { localDay } from '../shown/dates.js';
import { EmptyNote, ErrorNote } from '../shown/note.js';
import { Skeleton } from '../shown/skeleton.js';
import { common } from '../words/common.js';
import { closedTo } from './closed-to.js';
import { colsOf, columnsOf } from './columns.js';
import { filterOf } from './filter-of.js';
import { ExportMenu } from './export/export-menu.js';
import { FilterBar } from './filters/filter-bar.js';
import { Funnel } from './filters/funnel.js';
import { LookTools } from './look-tools.js';
import { ResultLine } from './result-line.js';
import { SavedSearches } from './saved/saved-searches.js';
import { changed, lookIn, type MattersSearch } from './search.js';
import { MattersTable } from './table/matters-table.js';
import { useChosen } from './use-chosen.js';
import { useCounts } from './use-counts.js';
import { useMatters } from './use-matters.js';
import { useNames } from './use-names.js';
import { WithheldColumns } from './withheld-columns.js';
import { mattersWords } from './words.js';
import './matters.css';
import './table/table.css';
import './filters/filters.css';

/** Where are matters, who holds them, what is late: the list, with its conditions and its look in the address. */
export function MattersPage() {
  const search = useSearch({ from: '/matters' });
  const navigate = useNavigate({ from: '/matters' });
  const { person } = useSession();
  const words = useWords(mattersWords);
  const shared = useWords(common);
  const agency = person?.agency ?? '';
  const columns = useMemo(() => columnsOf(search.cols, agency), [search.cols, agency]);
  const closed = closedTo(person);
  const go = (next: MattersSearch) => void navigate({ search: next, replace: true });
  const set = (part: MattersSearch) => go(changed(search, part));
  const order = search.sort ?? 'OPENED';
  const onOrder = (sort: MatterOrder) => set({ sort: sort === 'OPENED' ? undefined : sort });
  const { matters, withheld, error, loading, stale, hasMore, more, loadingMore, retry } = useMatters(search, columns);
  const { stages, fitting } = useCounts(search);
  const names = useNames(search);
  const filter = filterOf(search, localDay(new Date()));
  const chosen = useChosen(search, names);
  const filtered = chosen.length > 0;
  const onEnd = useCallback(() => {
    if (hasMore && !loadingMore) void more();
  }, [hasMore, loadingMore, more]);
  const clear = () => go(lookIn(search));
  return (
    <div className="matters-page">
      <ResultLine chosen={chosen} fitting={fitting} onLetGo={set} onClear={clear} />
      <FilterBar search={search} set={set} names={names} closed={closed} />
      <div className="matters-tools">
        <Funnel chosen={search.stage} counts={stages} onStage={(stage) => set({ stage })} />
        <div className="matters-actions">
          <SavedSearches
            search={search}
            filter={filter}
            columns={columns}
            agency={agency}
            sentence={chosen.map(({ says }) => says).join(', ')}
          />
          <ExportMenu filter={filter} order={order} columns={columns} fitting={fitting} />
          <LookTools
            columns={columns}
            low={search.rows === '32'}
            order={order}
            closed={closed}
            onColumns={(chosen) => set({ cols: chosen ? colsOf(chosen, agency) : undefined })}
            onLow={(low) => set({ rows: low ? '32' : undefined })}
            onOrder={onOrder}
          />
        </div>
      </div>
      {error && <ErrorNote error={error} retry={retry} />}
      {!error && loading && <Skeleton size="table" />}
      {!error && !loading && matters.length === 0 && (
        <EmptyNote why={filtered ? words.none : words.noneAtAll}>
          {chosen.length > 1 && <p className="muted">{words.noneNext}</p>}
          {chosen.length === 1 && search.q && <p className="muted">{words.noneByText}</p>}
          {filtered && (
            <Button variant="default" onClick={clear}>
              {words.clear}
            </Button>
          )}
        </EmptyNote>
      )}
      {matters.length > 0 && (
        <MattersTable
          // Other conditions are another list, which begins at its top.
          key={JSON.stringify([filter, order])}
          matters={matters}
          columns={columns}
          withheld={withheld}
          rowHeight={search.rows === '32' ? 32 : 40}
          order={order}
          closed={closed}
          total={fitting && !fitting.more ? fitting.count : null}
          stale={stale}
          onOrder={onOrder}
          onEnd={onEnd}
        />
      )}
      <footer className="matters-foot">
        <p className="muted small" role="status">
          {matters.length > 0 && `${words.shown} ${matters.length}${hasMore ? `, ${words.thereAreMore}` : ''}`}
        </p>
        <p id="matters-keys" className="muted small keys">
          {matters.length > 0 && words.keys}
        </p>
        {hasMore && (
          <Button variant="transparent" size="compact-sm" onClick={() => void more()} loading={loadingMore}>
            {shared.more}
          </Button>
        )}
      </footer>
      <WithheldColumns columns={columns} withheld={withheld} />
      {person?.role === 'inspector' && <p className="muted small">{words.inspector}</p>}
    </div>
  );
}
