import { decoration } from '../shown/decoration.js';
import type { Region } from './region.js';

interface Properties {
  readonly regions: readonly Region[];
  readonly marks: ReadonlyMap<string, number>;
  /** How long a pixel is in the drawing. */
  readonly unit: number;
  /** Beside the name of a district, not over it. */
  readonly above: boolean;
}

/** Clear of a name of two lines and its figure. */
const ABOVE = 34;

/** Venues as rings with their number; the table and the names of the regions say the same. */
export function Marks({ regions, marks, unit, above }: Properties) {
  return (
    <g {...decoration}>
      {regions.map(({ code, centre: [x, y] }) => {
        const count = marks.get(code);
        if (!count) return null;
        return (
          <g key={code} className="map-mark" transform={`translate(${x} ${y + (above ? -ABOVE * unit : 0)}) scale(${unit})`}>
            <circle r={above ? 10 : 8.5} />
            <text className="figures" y={4}>
              {count}
            </text>
          </g>
        );
      })}
    </g>
  );
}
