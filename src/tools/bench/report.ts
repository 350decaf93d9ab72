import type { BenchQuestion } from './questions.js';
import type { Measured, Round } from './rounds.js';

export interface Result {
  readonly question: BenchQuestion;
  readonly rounds: readonly Round[];
  readonly statements: number;
}

interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  return { min: sorted[0] ?? 0, median: sorted[Math.floor(sorted.length / 2)] ?? 0, max: sorted.at(-1) ?? 0 };
}

const throughput = ({ rounds }: Result): Spread => spread(rounds.map(({ ours, baseline }) => ours.perSecond / baseline.perSecond));
const processor = ({ rounds }: Result): Spread => spread(rounds.map(({ ours, baseline }) => ours.milliseconds / baseline.milliseconds));

/** Ratios are what counts; the figures behind them depend on the machine. */
export function table(results: readonly Result[]): string {
  const rows = results.map((result) => [
    `${result.question.name.toUpperCase()} ${result.question.title}`,
    shown(throughput(result)),
    shown(processor(result)),
    String(result.statements),
    figures(result, 'perSecond', 0),
    figures(result, 'milliseconds', 2),
    figures(result, 'ofDatabase', 2),
  ]);
  const head = [
    '',
    'throughput (min median max)',
    'CPU per request',
    'reading statements',
    'answers/s ours, baseline',
    'CPU ms ours, baseline',
  ];
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i]?.length ?? 0)));
  return [head, ...rows].map((row) => row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ')).join('\n');
}

export const lastLine = (results: readonly Result[]): string =>
  JSON.stringify(
    Object.fromEntries(
      results.map((result) => [
        result.question.name,
        { throughput: rounded(throughput(result).median), cpu: rounded(processor(result).median), statements: result.statements },
      ]),
    ),
  );

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

const shown = ({ min, median, max }: Spread): string => [min, median, max].map((value) => value.toFixed(2)).join('  ');

const figures = ({ rounds }: Result, what: keyof Measured, digits: number): string =>
  [spread(rounds.map(({ ours }) => ours[what])), spread(rounds.map(({ baseline }) => baseline[what]))]
    .map(({ median }) => median.toFixed(digits))
    .join(', ');
