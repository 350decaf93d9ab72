import { type ReactNode, useMemo } from 'react';
import { useLanguage, useWords } from '../app/language.js';
import type { MapView } from '../map/region.js';
import { figure } from '../shown/figure.js';
import { BarLinks } from './chart/bar-links.js';
import { barsOption } from './chart/bars-option.js';
import { Chart } from './chart/chart.js';
import type { ChartSaid } from './chart/chart-said.js';
import { columnsOption } from './chart/columns-option.js';
import type { Tokens } from './chart/tokens.js';
import type { FigureRow } from './figure-row.js';
import { FigureTable } from './figure-table.js';
import { figuresWords } from './words.js';

interface Properties {
  readonly title: string;
  /** What the figures say, in words, before they are drawn. */
  readonly lead?: ReactNode;
  readonly unit: string;
  readonly rows: readonly FigureRow[];
  readonly shape: 'bars' | 'columns';
  readonly view: MapView;
  readonly first?: string;
  /** Below a heading of its own card. */
  readonly inside?: boolean;
}

const ROW = 28;
const COLUMNS = 200;

/** One question with its number, its chart and the table that says the same. */
export function FigurePart({ title, lead, unit, rows, shape, view, first, inside = false }: Properties) {
  const words = useWords(figuresWords);
  const { language } = useLanguage();
  const option = useMemo(() => {
    const number = (count: number) => figure(count, language);
    const told = rows.map(({ label, count }) => `${label}: ${count === null ? words.few : number(count)}`).join('; ');
    const said: ChartSaid = {
      whole: words.chartOf.replace('{title}', title).replace('{rows}', told),
      counted: (count) => `${number(count)} ${unit}`,
      number,
      few: words.few,
      opens: words.opens,
    };
    const drawn = shape === 'bars' ? barsOption : columnsOption;
    return (tokens: Tokens, width: number) => drawn(rows, tokens, said, width);
  }, [rows, shape, title, unit, words, language]);
  const most = mostOf(rows);
  const said = lead ?? (most && words.most.replace('{label}', most.label).replace('{count}', figure(most.count ?? 0, language)));
  const told = (label: string, count: number) => `${label}: ${figure(count, language)} ${unit}`;
  const Heading = inside ? 'h3' : 'h2';
  const height = shape === 'bars' ? rows.length * ROW + 8 : COLUMNS;
  return (
    <section className="figure-part">
      <Heading>{title}</Heading>
      {said && <p className="muted">{said}</p>}
      {view === 'table' ? (
        <FigureTable title={title} unit={unit} rows={rows} {...(first ? { first } : {})} />
      ) : (
        <Chart height={height} option={option} over={(tell) => <BarLinks rows={rows} shape={shape} told={told} onPoint={tell} />} />
      )}
    </section>
  );
}

/** What stands out of several values; nothing does among equals. */
function mostOf(rows: readonly FigureRow[]): FigureRow | null {
  const values = rows
    .filter(({ aside, count }) => !aside && count !== null)
    .toSorted((one, other) => (other.count ?? 0) - (one.count ?? 0));
  const [first, second] = values;
  return first && second && first.count !== second.count ? first : null;
}
