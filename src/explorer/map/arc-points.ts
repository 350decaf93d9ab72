import type { Arc, Point } from './outlines.js';

/** The points of an arc, walked the way its number says. */
export function arcPoints(index: number, arcs: readonly Arc[]): readonly Point[] {
  const arc = arcs[index < 0 ? ~index : index] ?? [];
  const points: Point[] = [];
  let [x, y] = [0, 0];
  for (let i = 0; i < arc.length; i += 2) {
    x += arc[i] ?? 0;
    y += arc[i + 1] ?? 0;
    points.push([x, y]);
  }
  return index < 0 ? points.reverse() : points;
}
