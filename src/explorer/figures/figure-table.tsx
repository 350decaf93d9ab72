import { Link } from '@tanstack/react-router';
import { useLanguage, useWords } from '../app/language.js';
import { figure } from '../shown/figure.js';
import type { FigureRow } from './figure-row.js';
import { figuresWords } from './words.js';
import '../shown/suppressed.css';

interface Properties {
  readonly title: string;
  readonly unit: string;
  readonly rows: readonly FigureRow[];
  readonly first?: string;
}

/** The same figures as the chart, to be read; each opens its list where there is one. */
export function FigureTable({ title, unit, rows, first }: Properties) {
  const words = useWords(figuresWords);
  return (
    <table className="figure-table" aria-label={title}>
      <thead>
        <tr>
          <th scope="col">{first ?? words.value}</th>
          <th scope="col" className="figure-number">
            {words.number.replace('{unit}', unit)}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row" className={row.aside ? 'muted' : undefined}>
              {row.label}
            </th>
            <Cell row={row} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ row: { count, list } }: { readonly row: FigureRow }) {
  const words = useWords(figuresWords);
  const { language } = useLanguage();
  if (count === null) return <td className="suppressed">{words.few}</td>;
  const told = figure(count, language);
  return (
    <td className="figures figure-number">
      {list && count > 0 ? (
        <Link to="/matters" search={list}>
          {told}
        </Link>
      ) : (
        told
      )}
    </td>
  );
}
