import type { FigureRow } from '../figure-row.js';
import type { ChartOption, ChartSaid } from './chart-said.js';
import { barSeries, commonOption } from './common-option.js';
import type { Tokens } from './tokens.js';

/** Columns along time, each with its number on top. */
export const columnsOption = (rows: readonly FigureRow[], tokens: Tokens, said: ChartSaid): ChartOption => ({
  ...commonOption(rows, tokens, said),
  grid: { left: 4, right: 4, top: 20, bottom: 24 },
  yAxis: { type: 'value', show: false },
  xAxis: {
    type: 'category',
    data: rows.map(({ label }) => label),
    axisTick: { show: false },
    axisLine: { lineStyle: { color: tokens.line } },
    axisLabel: { color: tokens.muted, fontFamily: tokens.figureFamily, fontSize: 12, hideOverlap: true },
  },
  series: barSeries(
    rows,
    tokens,
    { ...said, number: (count) => (count === 0 ? '' : said.number(count)) },
    { position: 'top', distance: 2 },
  ),
});
