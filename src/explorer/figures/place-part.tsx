import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useLanguage, useWords } from '../app/language.js';
import type { FiguresQuery } from '../generated/operations.js';
import type { MapView, World } from '../map/region.js';
import { RegionMap } from '../map/region-map.js';
import { useUsualWorld } from '../map/use-usual-world.js';
import { FigureTable } from './figure-table.js';
import { rowsOf } from './rows-of.js';
import { useOnMap } from './use-on-map.js';
import type { FiguresSearch } from './search.js';
import { figuresWords } from './words.js';

interface Properties {
  readonly figures: NonNullable<FiguresQuery['figures']>;
  readonly search: FiguresSearch;
  readonly onChange: (part: FiguresSearch) => void;
}

/** Where matters happened, in the districts of 2019 and in the communes of 2025; beside it what no region of the map is. */
export function PlacePart({ figures, search, onChange }: Properties) {
  const words = useWords(figuresWords);
  const { language } = useLanguage();
  const usual = useUsualWorld();
  const world: World = search.world ?? usual;
  const cells = world === '2019' ? figures.byFormerDistrict : figures.byCommune;
  const rows = useMemo(() => rowsOf(cells, language), [cells, language]);
  const onMap = useOnMap(world);
  const [drawn, beside] = [
    rows.filter(({ key, aside }) => !aside && onMap(key)),
    rows.filter(({ key, aside, count }) => count !== 0 && (aside || !onMap(key))),
  ];
  const values = useMemo(() => new Map(drawn.map(({ key, count }) => [key, count])), [rows, onMap]);
  const view: MapView = search.view ?? 'map';
  const closed = world === '2025' && figures.byCommune === null;
  return (
    <section className="card figure-card figure-wide">
      <h2>{words.byPlace}</h2>
      {closed && <p className="muted">{words.communesClosed}</p>}
      <div className="figure-places">
        <RegionMap
          name={words.byPlace}
          world={world}
          view={view}
          onWorld={(next) => onChange({ world: next === usual ? undefined : next })}
          counted={{
            unit: words.matters,
            values,
            opened: (code, shown) => {
              const list = drawn.find(({ key }) => key === code)?.list;
              return list ? (
                <Link to="/matters" search={list}>
                  {shown}
                </Link>
              ) : (
                shown
              );
            },
          }}
        />
        {beside.length > 0 && (
          <div className="figure-beside">
            <h3>{words.notOnMap}</h3>
            <FigureTable title={words.notOnMap} unit={words.matters} rows={beside} />
          </div>
        )}
      </div>
    </section>
  );
}
