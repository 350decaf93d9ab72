/** A class of the scale: everything from the one number to the other, drawn in one of five steps of the accent. */
export interface Class {
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

/** Few classes are drawn as far apart as many. */
const STEPS: readonly (readonly number[])[] = [[], [3], [2, 4], [1, 3, 5], [1, 2, 4, 5], [1, 2, 3, 4, 5]];
const MOST = 5;

/** Cuts what there is into at most five classes of about as many regions each; nought is no class. */
export function classesOf(values: readonly number[]): readonly Class[] {
  const sorted = values.filter((value) => value > 0).toSorted((one, other) => one - other);
  const count = Math.min(MOST, new Set(sorted).size);
  const tops = [...new Set(Array.from({ length: count }, (_, i) => sorted[Math.ceil((sorted.length * (i + 1)) / count) - 1] ?? 0))];
  return tops.map((to, i) => ({ from: i === 0 ? (sorted[0] ?? to) : (tops[i - 1] ?? 0) + 1, to, step: STEPS[tops.length]?.[i] ?? 1 }));
}
