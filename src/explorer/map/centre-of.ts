import type { Point } from './outlines.js';

const GRID = 24;

function fromSegment([px, py]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / length));
  return Math.hypot(px - ax - along * dx, py - ay - along * dy);
}

const edges = (ring: readonly Point[]) => ring.map((point, i) => [point, ring[(i + 1) % ring.length] ?? point] as const);

function isInside([x, y]: Point, rings: readonly (readonly Point[])[]): boolean {
  let inside = false;
  for (const [[ax, ay], [bx, by]] of rings.flatMap(edges))
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  return inside;
}

/** The point of a grid that lies farthest from every border: a crescent has it inside, where its centre of gravity would lie outside. */
export function centreOf(rings: readonly (readonly Point[])[]): Point {
  const all = rings.flat();
  const [left, right] = [Math.min(...all.map(([x]) => x)), Math.max(...all.map(([x]) => x))];
  const [top, bottom] = [Math.min(...all.map(([, y]) => y)), Math.max(...all.map(([, y]) => y))];
  const lines = rings.flatMap(edges);
  let best: { readonly point: Point; readonly room: number } = { point: [(left + right) / 2, (top + bottom) / 2], room: -1 };
  for (let i = 1; i < GRID; i++)
    for (let j = 1; j < GRID; j++) {
      const point: Point = [left + ((right - left) * i) / GRID, top + ((bottom - top) * j) / GRID];
      if (!isInside(point, rings)) continue;
      const room = Math.min(...lines.map(([one, other]) => fromSegment(point, one, other)));
      if (room > best.room) best = { point, room };
    }
  return [Math.round(best.point[0]), Math.round(best.point[1])];
}
