import type { Point } from './outlines.js';

type Line = readonly [from: Point, to: Point];

const GRID = 16;

function fromLine([px, py]: Point, [[ax, ay], [bx, by]]: Line): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / length));
  return Math.hypot(px - ax - along * dx, py - ay - along * dy);
}

function isInside([x, y]: Point, lines: readonly Line[]): boolean {
  let inside = false;
  for (const [[ax, ay], [bx, by]] of lines) if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  return inside;
}

/** How far a point is from the nearest border. */
function roomAt(point: Point, lines: readonly Line[]): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const line of lines) nearest = Math.min(nearest, fromLine(point, line));
  return nearest;
}

/** The point of a grid that lies farthest from every border: a crescent has it inside, where its centre of gravity would lie outside. */
export function centreOf(rings: readonly (readonly Point[])[]): Point {
  const lines = rings.flatMap((ring) => ring.map((point, i): Line => [point, ring[(i + 1) % ring.length] ?? point]));
  const [xs, ys] = [rings.flat().map(([x]) => x), rings.flat().map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  let best: { readonly point: Point; readonly room: number } = { point: [left + width / 2, top + height / 2], room: 0 };
  for (let i = 1; i < GRID; i++)
    for (let j = 1; j < GRID; j++) {
      const point: Point = [left + (width * i) / GRID, top + (height * j) / GRID];
      const room = isInside(point, lines) ? roomAt(point, lines) : 0;
      if (room > best.room) best = { point, room };
    }
  return [Math.round(best.point[0]), Math.round(best.point[1])];
}
