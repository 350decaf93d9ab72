/** The six grounds, in the order in which they are weighed, with the weights that hold unless somebody sets others. */
export const GROUNDS = [
  { kind: 'METHOD', weight: 25 },
  { kind: 'FREQUENCY', weight: 20 },
  { kind: 'MONTHS_SINCE', weight: 20 },
  { kind: 'MATERIAL', weight: 15 },
  { kind: 'EVIDENCE', weight: 10 },
  { kind: 'SERIOUSNESS', weight: 10 },
] as const;

export type GroundName = (typeof GROUNDS)[number]['kind'];

export type Weights = Readonly<Record<GroundName, number>>;

export const DEFAULT_WEIGHTS = Object.fromEntries(GROUNDS.map(({ kind, weight }) => [kind, weight])) as Weights;
