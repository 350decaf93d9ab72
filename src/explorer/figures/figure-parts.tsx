import { useLanguage, useWords } from '../app/language.js';
import type { FiguresQuery } from '../generated/operations.js';
import { Choice } from '../shown/choice.js';
import { FigureFile } from './figure-file.js';
import { FigurePart } from './figure-part.js';
import { PlacePart } from './place-part.js';
import { rowsOf } from './rows-of.js';
import { conditionsIn, type FiguresSearch } from './search.js';
import { StepsPart } from './steps-part.js';
import { VictimsPart } from './victims-part.js';
import { figuresWords } from './words.js';

/** Two columns of about one height. */
const LEFT = ['byStage', 'byBorder'] as const;
const RIGHT = ['byYear', 'byAgency', 'bySeriousness'] as const;

interface Properties {
  readonly told: NonNullable<FiguresQuery['figures']>;
  readonly search: FiguresSearch;
  readonly set: (part: FiguresSearch) => void;
  readonly change: (next: FiguresSearch) => void;
}

/** Every figure over the matters that were chosen, drawn or as tables. */
export function FigureParts({ told, search, set, change }: Properties) {
  const words = useWords(figuresWords);
  const { language } = useLanguage();
  const { from, to, world } = search;
  const view = search.view ?? 'map';
  const narrowed = conditionsIn(search).some((key) => key !== 'from' && key !== 'to');
  const part = (of: (typeof LEFT | typeof RIGHT)[number]) => (
    <FigurePart
      key={of}
      unit={words.matters}
      view={view}
      title={words[of]}
      rows={rowsOf(told[of], language)}
      shape={of === 'byYear' ? 'columns' : 'bars'}
    />
  );
  return (
    <>
      <div className="figure-view">
        <Choice
          name={words.view}
          value={view}
          options={[
            ['map', words.charts],
            ['table', words.tables],
          ]}
          onChange={(next) => set({ view: next === 'table' ? next : undefined })}
        />
        <FigureFile search={search} />
      </div>
      <div className="figure-grid">
        <div className="card figure-card">{LEFT.map(part)}</div>
        <div className="card figure-card">{RIGHT.map(part)}</div>
        <PlacePart figures={told} search={search} onChange={set} />
        <StepsPart steps={told.steps ?? []} view={view} />
        <VictimsPart
          victims={told.victims}
          narrowed={narrowed}
          onKeepYears={() => change({ from, to, world, view: search.view })}
          view={view}
        />
      </div>
    </>
  );
}
