import type { Point } from './outlines.js';

const WAYS: Readonly<Record<string, Point>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** The next region in the direction of an arrow key: near, and rather straight ahead than aside. */
export function towards<Placed extends { readonly centre: Point }>(from: Placed, key: string, among: readonly Placed[]): Placed | null {
  const way = WAYS[key];
  if (!way) return null;
  const reached = among.flatMap((one) => {
    const [dx, dy] = [one.centre[0] - from.centre[0], one.centre[1] - from.centre[1]];
    const [ahead, aside] = [dx * way[0] + dy * way[1], Math.abs(dx * way[1] + dy * way[0])];
    return ahead > 0 && aside <= 2 * ahead ? [{ one, cost: ahead + 2 * aside }] : [];
  });
  return reached.sort((one, other) => one.cost - other.cost)[0]?.one ?? null;
}
