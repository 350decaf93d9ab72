import { useLanguage, useWords } from '../app/language.js';
import { figure } from '../shown/figure.js';
import type { Counted } from './counted.js';
import type { Region } from './region.js';
import { mapWords } from './words.js';
import '../shown/suppressed.css';

interface Properties {
  readonly name: string;
  readonly regions: readonly Region[];
  readonly counted: Counted;
}

/** The same as the map, to be read: the most first, and in the end how many regions have none. */
export function RegionTable({ name, regions, counted }: Properties) {
  const words = useWords(mapWords);
  const { unit, values, markUnit, marks, opened } = counted;
  const size = ({ code }: Region) => values.get(code) ?? 0;
  const told = regions
    .filter(({ code }) => values.get(code) === null || values.get(code) || marks?.get(code))
    .sort((one, other) => size(other) - size(one) || one.name.localeCompare(other.name, 'vi'));
  const others = regions.filter((region) => !told.includes(region)).length;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="region-table" tabIndex={0} aria-label={name}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.place}</th>
            <th scope="col" className="map-figure">
              {words.columnOf.replace('{unit}', unit)}
            </th>
            {marks && (
              <th scope="col" className="map-figure">
                {words.columnOf.replace('{unit}', markUnit ?? '')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {told.map(({ code, name: region }) => (
            <tr key={code}>
              <th scope="row">{region}</th>
              <Cell value={values.get(code) ?? (values.has(code) ? null : 0)} opened={opened && ((shown) => opened(code, shown))} />
              {marks && <Cell value={marks.get(code) ?? 0} />}
            </tr>
          ))}
        </tbody>
      </table>
      {others > 0 && <p className="muted small region-others">{words.others.replace('{n}', String(others))}</p>}
    </section>
  );
}

function Cell({ value, opened }: { readonly value: number | null; readonly opened?: ((shown: string) => React.ReactNode) | undefined }) {
  const words = useWords(mapWords);
  const { language } = useLanguage();
  if (value === null) return <td className="suppressed">{words.few}</td>;
  const shown = figure(value, language);
  return <td className="figures map-figure">{opened && value > 0 ? opened(shown) : shown}</td>;
}
