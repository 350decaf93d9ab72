import { useLanguage, useWords } from '../app/language.js';
import { figure } from '../shown/figure.js';
import type { Class } from './classes.js';
import { mapWords } from './words.js';

interface Properties {
  readonly classes: readonly Class[];
  readonly unit: string;
  readonly markUnit?: string | undefined;
  readonly hasFew: boolean;
  readonly hasSeveral: boolean;
}

/** What the grounds of the map mean, in words. */
export function Legend({ classes, unit, markUnit, hasFew, hasSeveral }: Properties) {
  const words = useWords(mapWords);
  const { language } = useLanguage();
  const range = ({ from, to }: Class) => (from === to ? figure(to, language) : `${figure(from, language)}–${figure(to, language)}`);
  return (
    <ul className="map-legend plain small" aria-label={words.key}>
      <li>
        <span className="map-swatch" data-step={0} /> {words.key0}
      </li>
      {classes.map((one, i) => (
        <li key={one.to}>
          <span className="map-swatch" data-step={one.step} /> <span className="figures">{range(one)}</span>
          {i === classes.length - 1 && ` ${unit}`}
        </li>
      ))}
      {markUnit && (
        <li>
          <span className="map-ring" /> {words.keyMark.replace('{unit}', markUnit)}
        </li>
      )}
      {hasFew && (
        <li>
          <span className="map-swatch map-swatch-few" /> {words.keyFew}
        </li>
      )}
      {hasSeveral && (
        <li>
          <span className="map-swatch map-swatch-several" /> {words.keySeveral}
        </li>
      )}
    </ul>
  );
}
