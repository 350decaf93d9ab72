import { Button } from '@mantine/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useWords } from '../../app/language.js';
import { drawnOutlines } from '../../map/drawn-outlines.js';
import { RegionMap } from '../../map/region-map.js';
import { useUsualWorld } from '../../map/use-usual-world.js';
import { Choice } from '../../shown/choice.js';
import { EmptyNote, ErrorNote } from '../../shown/note.js';
import { Skeleton } from '../../shown/skeleton.js';
import { WithheldNote } from '../../shown/withheld-note.js';
import { common } from '../../words/common.js';
import { SectionNav } from '../section-nav.js';
import { countPlaces, type Located } from './count-places.js';
import { ElsewhereList } from './elsewhere-list.js';
import type { TrialMapSearch } from './search.js';
import { useTrialMap } from './use-trial-map.js';
import { VenueList } from './venue-list.js';
import { trialMapWords } from './words.js';
import './map-page.css';

/** Where trials on the road are, and where their cases come from. */
export function TrialMapPage() {
  const search = useSearch({ from: '/mobile-trials/map' });
  const navigate = useNavigate({ from: '/mobile-trials/map' });
  const words = useWords(trialMapWords);
  const read = useTrialMap(search.show === 'candidates');
  const listed = search.show === 'candidates' && read.candidatesFor;
  const set = (part: TrialMapSearch) =>
    void navigate({ search: Object.fromEntries(Object.entries({ ...search, ...part }).filter(([, value]) => value)), replace: true });
  const venueKept = read.withheld.find(({ coordinate }) => coordinate === 'MobileTrial.venuePlace');
  return (
    <>
      <SectionNav />
      <h1>{words.title}</h1>
      <p className="muted">{words.lead}</p>
      {read.candidatesFor && (
        <div className="trial-map-cases">
          <Choice
            name={words.cases}
            value={listed ? 'candidates' : 'chosen'}
            options={[
              ['chosen', words.chosen],
              ['candidates', words.candidates],
            ]}
            onChange={(show) => set({ show: show === 'candidates' ? show : undefined })}
          />
        </div>
      )}
      {read.error && <ErrorNote error={read.error} retry={read.retry} />}
      {!read.error && read.loading && <Skeleton size="table" />}
      {!read.error && !read.loading && <Drawn read={read} search={search} listed={listed} set={set} />}
      {venueKept && <WithheldNote withheld={venueKept} named={words.kept} />}
    </>
  );
}

interface DrawnProperties {
  readonly read: ReturnType<typeof useTrialMap>;
  readonly search: TrialMapSearch;
  readonly listed: boolean;
  readonly set: (part: TrialMapSearch) => void;
}

function Drawn({ read, search, listed, set }: DrawnProperties) {
  const words = useWords(trialMapWords);
  const shared = useWords(common);
  const usual = useUsualWorld();
  const world = search.world ?? usual;
  const matters: readonly Located[] = listed ? read.candidates : read.matters;
  const venues = read.trials.filter(({ state }) => state !== 'CANCELLED' && state !== 'UNTOLD');
  const origins = useMemo(() => countPlaces(drawnOutlines, world, matters), [world, matters]);
  const marks = useMemo(() => countPlaces(drawnOutlines, world, venues), [world, venues]);
  if (matters.length + venues.length === 0)
    return (
      <EmptyNote why={listed ? words.noCandidates : words.none}>
        <Link to="/mobile-trials">{words.noneNext}</Link>
      </EmptyNote>
    );
  return (
    <div className="trial-map">
      <div className="card trial-map-part">
        <RegionMap
          name={words.map}
          world={world}
          view={search.view ?? 'map'}
          onWorld={(next) => set({ world: next === usual ? undefined : next })}
          onView={(view) => set({ view: view === 'table' ? view : undefined })}
          counted={{ unit: words.matters, values: origins.counts, markUnit: words.trials, marks: marks.counts }}
        />
      </div>
      <div className="trial-map-beside">
        <VenueList trials={read.trials} />
        <ElsewhereList origins={origins.elsewhere} venues={marks.elsewhere} />
        {listed && read.candidatesMore && <p className="small muted">{words.firstOnly}</p>}
        {!listed && read.hasMore && (
          <p className="small muted">
            {words.more}{' '}
            <Button variant="default" size="compact-sm" onClick={read.more} loading={read.loadingMore}>
              {shared.more}
            </Button>
          </p>
        )}
      </div>
    </div>
  );
}
