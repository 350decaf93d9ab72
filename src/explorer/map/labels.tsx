import { useMemo } from 'react';
import { useLanguage } from '../app/language.js';
import { decoration } from '../shown/decoration.js';
import { figure } from '../shown/figure.js';
import type { Region } from './region.js';
import { shortNames } from './short-names.js';

interface Properties {
  readonly regions: readonly Region[];
  readonly values: ReadonlyMap<string, number | null>;
  readonly unit: number;
}

const LINE = 13;

/** The districts by name and figure, where there is room for it. */
export function Labels({ regions, values, unit }: Properties) {
  const { language } = useLanguage();
  const names = useMemo(() => shortNames(regions.filter(({ several }) => !several)), [regions]);
  return (
    <g {...decoration}>
      {regions.map(({ code, centre: [x, y] }) => {
        const value = values.get(code);
        const lines = [...(names.get(code) ?? []), ...(value ? [figure(value, language)] : [])];
        const first = 4 - ((lines.length - 1) * LINE) / 2;
        return (
          <g key={code} className="map-label" transform={`translate(${x} ${y}) scale(${unit})`}>
            {lines.map((line, i) => (
              <text key={line} y={first + i * LINE} className={value && i === lines.length - 1 ? 'figures map-label-figure' : undefined}>
                {line}
              </text>
            ))}
          </g>
        );
      })}
    </g>
  );
}
