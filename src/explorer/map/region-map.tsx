import { useMemo, useState } from 'react';
import { useWords } from '../app/language.js';
import { Choice } from '../shown/choice.js';
import { classesOf } from './classes.js';
import type { Counted } from './counted.js';
import { drawnOutlines } from './drawn-outlines.js';
import { Legend } from './legend.js';
import { ProvinceMap } from './province-map.js';
import type { MapView, Region, World } from './region.js';
import { RegionTable } from './region-table.js';
import { useRegions } from './use-regions.js';
import { useSaid } from './use-said.js';
import { mapWords } from './words.js';

interface Properties {
  readonly name: string;
  readonly world: World;
  readonly view: MapView;
  readonly onWorld: (world: World) => void;
  /** Left out where the page has one switch for all its drawings. */
  readonly onView?: (view: MapView) => void;
  readonly counted: Counted;
}

/** A figure for each area of the province, as a map and as a table, in the units of 2019 and in those of 2025. */
export function RegionMap({ name, world, view, onWorld, onView, counted }: Properties) {
  const words = useWords(mapWords);
  const regions = useRegions(world);
  return (
    <div className="region-map">
      <div className="map-controls">
        <Choice
          name={words.world}
          value={world}
          options={[
            ['2019', words.w2019],
            ['2025', words.w2025],
          ]}
          onChange={onWorld}
        />
        {onView && (
          <Choice
            name={words.view}
            value={view}
            options={[
              ['map', words.map],
              ['table', words.table],
            ]}
            onChange={onView}
          />
        )}
      </div>
      {view === 'table' && <RegionTable name={name} regions={regions} counted={counted} />}
      {view === 'map' && <Drawn name={name} regions={regions} counted={counted} />}
    </div>
  );
}

function Drawn({ name, regions, counted }: { readonly name: string; readonly regions: readonly Region[]; readonly counted: Counted }) {
  const words = useWords(mapWords);
  const said = useSaid(counted);
  const [chosen, setChosen] = useState<string | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const { values, unit } = counted;
  const classes = useMemo(() => classesOf([...values.values()].filter((value) => value !== null)), [values]);
  return (
    <>
      <p className="map-said">
        <Said region={regions.find(({ code }) => code === (pointed ?? chosen))} said={said} counted={counted} />
      </p>
      <ProvinceMap
        name={name}
        frame={drawnOutlines}
        regions={regions}
        counted={counted}
        classes={classes}
        said={said}
        chosen={chosen}
        onChoose={(code) => setChosen(code === chosen ? null : code)}
        pointed={pointed}
        onPoint={setPointed}
      />
      <Legend
        classes={classes}
        unit={unit}
        markUnit={counted.marks && counted.markUnit}
        hasFew={[...values.values()].includes(null)}
        hasSeveral={regions.some(({ several, code }) => several && !values.has(code))}
      />
      <p className="small muted">{words.source}</p>
    </>
  );
}

interface SaidProperties {
  readonly region: Region | undefined;
  readonly said: (region: Region) => string;
  readonly counted: Counted;
}

/** The chosen region in words, above the map, where it always stands. */
function Said({ region, said, counted: { values, opened } }: SaidProperties) {
  const words = useWords(mapWords);
  if (!region) return <span className="muted">{words.hint}</span>;
  return (
    <>
      <strong>{said(region)}</strong>
      {region.several && <span className="muted"> ({words.several})</span>}
      {opened && values.get(region.code) ? <> · {opened(region.code, words.openList)}</> : null}
    </>
  );
}
