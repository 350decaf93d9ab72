import type { FigureRow } from '../figure-row.js';
import { blend } from './blend.js';
import type { ChartOption, ChartSaid } from './chart-said.js';
import type { Tokens } from './tokens.js';

/** Steep lines, as everywhere where something is too small to be told. */
const hatch = (tokens: Tokens) => ({
  symbol: 'rect',
  dashArrayX: [1, 0],
  dashArrayY: [1.5, 5],
  rotation: -Math.PI / 4,
  color: blend(tokens.edge, tokens.surface, 0.35),
});

interface Tipped {
  readonly dataIndex: number;
}

/** What all charts of the page share: nothing moves, tips are drawn and not written as HTML, and it says itself what it shows. */
export const commonOption = (rows: readonly FigureRow[], tokens: Tokens, said: ChartSaid): ChartOption => ({
  animation: false,
  textStyle: { fontFamily: tokens.textFamily, color: tokens.text },
  aria: { enabled: true, label: { description: said.whole }, decal: { show: false } },
  tooltip: {
    renderMode: 'richText',
    confine: true,
    position: 'top',
    backgroundColor: tokens.surface,
    borderColor: tokens.edge,
    borderWidth: 1,
    padding: [6, 10],
    textStyle: { color: tokens.text, fontFamily: tokens.textFamily, fontSize: 13 },
    formatter: ({ dataIndex }: Tipped) => {
      const row = rows[dataIndex];
      if (!row) return '';
      const told = `${row.label}: ${row.count === null ? said.few : said.counted(row.count)}`;
      return row.list && row.count ? `${told}\n${said.opens}` : told;
    },
  },
});

const fill = (row: FigureRow, { accent, edge, surface }: Tokens, anyMarked: boolean): string => {
  if (row.aside) return blend(edge, surface, 0.55);
  return anyMarked && !row.marked ? blend(accent, surface, 0.45) : blend(accent, surface, 0.9);
};

/** The bars, and over them the hatched ones of what is too few to tell: as long as the longest, so that their length says nothing. */
export function barSeries(rows: readonly FigureRow[], tokens: Tokens, said: ChartSaid, label: ChartOption): readonly ChartOption[] {
  const longest = Math.max(1, ...rows.map(({ count }) => count ?? 0));
  const anyMarked = rows.some(({ marked }) => marked);
  const shared = { type: 'bar', barMaxWidth: 18, barCategoryGap: '30%', emphasis: { disabled: true }, labelLayout: { hideOverlap: true } };
  const bars = {
    ...shared,
    label: {
      show: true,
      color: tokens.text,
      fontFamily: tokens.figureFamily,
      fontSize: 12,
      backgroundColor: tokens.surface,
      padding: [2, 4],
      formatter: ({ dataIndex }: Tipped) => toldOf(rows[dataIndex], said),
      ...label,
    },
    data: rows.map((row) => ({ value: row.count ?? 0, itemStyle: { color: fill(row, tokens, anyMarked) } })),
  };
  if (rows.every(({ count }) => count !== null)) return [bars];
  const hidden = {
    ...shared,
    barGap: '-100%',
    silent: true,
    z: 1,
    itemStyle: { color: 'transparent', decal: hatch(tokens) },
    data: rows.map(({ count }) => (count === null ? longest : '-')),
  };
  return [bars, hidden];
}

const toldOf = (row: FigureRow | undefined, said: ChartSaid): string => {
  if (!row) return '';
  return row.count === null ? said.few : said.number(row.count);
};
