import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useLanguage, useWords } from '../app/language.js';
import type { FiguresQuery } from '../generated/operations.js';
import type { Counted } from '../map/counted.js';
import { RegionMap } from '../map/region-map.js';
import { RegionTable } from '../map/region-table.js';
import type { World } from '../map/region.js';
import { useRegions } from '../map/use-regions.js';
import { useUsualWorld } from '../map/use-usual-world.js';
import type { FigureRow } from './figure-row.js';
import { FigureTable } from './figure-table.js';
import { rowsOf } from './rows-of.js';
import type { FiguresSearch } from './search.js';
import { figuresWords } from './words.js';

interface Properties {
  readonly figures: NonNullable<FiguresQuery['figures']>;
  readonly search: FiguresSearch;
  readonly onChange: (part: FiguresSearch) => void;
}

/** Where matters happened, in the districts of 2019 and in the communes of 2025; beside the map its table, and what no region of it is. */
export function PlacePart({ figures, search, onChange }: Properties) {
  const words = useWords(figuresWords);
  const { language } = useLanguage();
  const usual = useUsualWorld();
  const world: World = search.world ?? usual;
  const view = search.view ?? 'map';
  const cells = world === '2019' ? figures.byFormerDistrict : figures.byCommune;
  const rows = useMemo(() => rowsOf(cells, language), [cells, language]);
  const regions = useRegions(world);
  const isDrawn = ({ key, aside }: FigureRow) => !aside && regions.some(({ code }) => code === key);
  const drawn = rows.filter(isDrawn);
  const others = rows.filter((row) => !isDrawn(row) && row.count !== 0);
  const values = useMemo(() => new Map(rows.map(({ key, count }) => [key, count])), [rows]);
  const opened = (code: string, shown: string) => {
    const list = drawn.find(({ key }) => key === code)?.list;
    return list ? (
      <Link to="/matters" search={list}>
        {shown}
      </Link>
    ) : (
      shown
    );
  };
  const counted: Counted = { unit: words.matters, values, opened };
  return (
    <section className="card figure-card figure-wide">
      <h2>{words.byPlace}</h2>
      {world === '2025' && figures.byCommune === null && <p className="muted">{words.communesClosed}</p>}
      <div className="figure-places">
        <RegionMap
          name={words.byPlace}
          world={world}
          view={view}
          onWorld={(next) => onChange({ world: next === usual ? undefined : next })}
          counted={counted}
        />
        {(others.length > 0 || view === 'map') && (
          <div className="figure-beside">
            {view === 'map' && <RegionTable name={words.byPlaceTable} regions={regions} counted={counted} />}
            {others.length > 0 && (
              <div>
                <h3>{words.notOnMap}</h3>
                <FigureTable title={words.notOnMap} unit={words.matters} rows={others} />
              </div>
            )}
          </div>
        )}
      </div>
    </section>
  );
}
