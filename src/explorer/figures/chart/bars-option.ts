import type { FigureRow } from '../figure-row.js';
import type { ChartOption, ChartSaid } from './chart-said.js';
import { barSeries, commonOption } from './common-option.js';
import type { Tokens } from './tokens.js';

const WIDE = 420;

/** Bars from left to right, their names in a column, their numbers at their ends. */
export function barsOption(rows: readonly FigureRow[], tokens: Tokens, said: ChartSaid, width: number): ChartOption {
  const names = width >= WIDE ? 190 : 116;
  return {
    ...commonOption(rows, tokens, said),
    grid: { left: names + 10, right: 64, top: 2, bottom: 2 },
    xAxis: { type: 'value', show: false },
    yAxis: {
      type: 'category',
      inverse: true,
      data: rows.map(({ label }) => label),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: tokens.line } },
      axisLabel: { color: tokens.text, fontSize: 12, lineHeight: 14, width: names, overflow: 'break', interval: 0, margin: 10 },
    },
    series: barSeries(rows, tokens, said, { position: 'right' }),
  };
}
