import { STEP_NAMES } from './figure-words.js';
import { FigureStep, type StepFigure, type StepMonths } from './step-figure.js';

/** How many matters took so many months for a step; steps are numbered from one. */
export interface CountedStep {
  readonly step: number;
  readonly months: number;
  readonly n: number;
}

/** Every step with its distribution, also one that nobody took. */
export function stepsOf(counted: readonly CountedStep[]): readonly StepFigure[] {
  return (Object.keys(FigureStep) as FigureStep[]).map((step, index) => {
    const months = counted
      .filter((one) => one.step === index + 1)
      .sort((a, b) => a.months - b.months)
      .map((one) => ({ months: one.months, count: one.n }));
    const [label, labelEn] = STEP_NAMES[step];
    return { step, label, labelEn, count: months.reduce((sum, { count }) => sum + count, 0), median: medianOf(months), months };
  });
}

/** Of an even number the middle between the two in the middle. */
function medianOf(months: readonly Required<StepMonths>[]): number | null {
  const count = months.reduce((sum, one) => sum + one.count, 0);
  if (count === 0) return null;
  return (at(months, Math.floor((count - 1) / 2)) + at(months, Math.floor(count / 2))) / 2;
}

function at(months: readonly Required<StepMonths>[], position: number): number {
  let passed = 0;
  for (const { months: value, count } of months) {
    passed += count;
    if (position < passed) return value;
  }
  return 0;
}
