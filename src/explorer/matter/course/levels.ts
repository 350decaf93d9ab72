export interface Stretch {
  readonly x0: number;
  readonly x1: number;
}

/** For each stretch the first row on which it lies over no other. */
export function levelsOf(stretches: readonly Stretch[]): number[] {
  const ends: number[] = [];
  const order = stretches.map((stretch, index) => ({ ...stretch, index })).sort((one, other) => one.x0 - other.x0);
  const levels = new Array<number>(stretches.length).fill(0);
  for (const { x0, x1, index } of order) {
    const free = ends.findIndex((end) => end <= x0);
    const level = free < 0 ? ends.length : free;
    ends[level] = x1;
    levels[index] = level;
  }
  return levels;
}
