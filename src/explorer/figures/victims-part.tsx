import { Button } from '@mantine/core';
import { useLanguage, useWords } from '../app/language.js';
import type { FiguresQuery } from '../generated/operations.js';
import { districtName } from '../map/district-name.js';
import { drawnOutlines } from '../map/drawn-outlines.js';
import type { MapView } from '../map/region.js';
import { figure } from '../shown/figure.js';
import { FigurePart } from './figure-part.js';
import { rowsOf } from './rows-of.js';
import { figuresWords } from './words.js';

interface Properties {
  readonly victims: NonNullable<FiguresQuery['figures']>['victims'];
  /** Something else than years narrows the figures down. */
  readonly narrowed: boolean;
  readonly onKeepYears: () => void;
  readonly view: MapView;
}

const nameOf = (code: string) => districtName(drawnOutlines, code);

const PARTS = [
  { of: 'byYear', word: 'victimsYear' },
  { of: 'bySex', word: 'victimsSex' },
  { of: 'byAgeBand', word: 'victimsAge' },
  { of: 'byFormerDistrict', word: 'victimsDistrict' },
] as const;

/** Victims as numbers only, none so small that it could mean somebody; where there is none to show, why. */
export function VictimsPart({ victims, narrowed, onKeepYears, view }: Properties) {
  const words = useWords(figuresWords);
  const { language } = useLanguage();
  return (
    <section className="card figure-card figure-wide">
      <h2>{words.victims}</h2>
      {victims && <p className="muted">{words.victimsLead}</p>}
      {!victims && <p className="muted">{narrowed ? words.victimsOnlyYears : words.victimsClosed}</p>}
      {!victims && narrowed && (
        <Button variant="default" size="compact-sm" onClick={onKeepYears}>
          {words.keepYears}
        </Button>
      )}
      {victims && (
        <p>
          {words.victimsTotal}:{' '}
          {victims.total === null ? (
            <span className="suppressed">{words.few}</span>
          ) : (
            <strong className="figures">{`${figure(victims.total, language)} ${words.persons}`}</strong>
          )}
        </p>
      )}
      {victims && (
        <div className="figure-victims">
          {PARTS.map(({ of, word }) => (
            <FigurePart
              key={of}
              inside
              title={words[word]}
              unit={words.persons}
              rows={rowsOf(victims[of], language, of === 'byFormerDistrict' ? nameOf : undefined)}
              shape="bars"
              view={view}
            />
          ))}
        </div>
      )}
    </section>
  );
}
