import { Link } from '@tanstack/react-router';
import type { FigureRow } from '../figure-row.js';

interface Properties {
  readonly rows: readonly FigureRow[];
  readonly shape: 'bars' | 'columns';
  readonly told: (label: string, count: number) => string;
  /** A bar is pointed at or stands under the keyboard, by its place in the rows; null: it no longer is. */
  readonly onPoint: (index: number | null) => void;
}

/** Over each bar with a list behind it a link to that list, so that a chart is opened by any means that a link is. */
export function BarLinks({ rows, shape, told, onPoint }: Properties) {
  const [tracks, track] = shape === 'bars' ? (['gridTemplateRows', 'gridRow'] as const) : (['gridTemplateColumns', 'gridColumn'] as const);
  const linked = rows.flatMap(({ list, count, ...row }, index) => (list && count ? [{ ...row, list, count, index }] : []));
  if (linked.length === 0) return null;
  return (
    <ul className="plain chart-links" style={{ [tracks]: `repeat(${rows.length}, minmax(0, 1fr))` }}>
      {linked.map(({ key, label, count, list, index }) => (
        <li key={key} style={{ [track]: index + 1 }}>
          <Link
            to="/matters"
            search={list}
            aria-label={told(label, count)}
            onFocus={() => onPoint(index)}
            onBlur={() => onPoint(null)}
            onPointerEnter={() => onPoint(index)}
            onPointerLeave={() => onPoint(null)}
          />
        </li>
      ))}
    </ul>
  );
}
