export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Curve {
  readonly path: string;
  readonly points: readonly Point[];
  /** Where the head stands, and whether it points down. */
  readonly head: Point & { readonly down: boolean };
}

const MARK = 9;
const HEAD = 7;
const SAMPLES = 24;

/** An S from the lower or upper edge of one mark to the other, upright where it arrives. */
export function curveBetween(from: Point, to: Point): Curve {
  const down = to.y > from.y;
  const side = down ? 1 : -1;
  const start = { x: from.x, y: from.y + side * MARK };
  const end = { x: to.x, y: to.y - side * MARK };
  const neck = { x: end.x, y: end.y - side * HEAD };
  const middle = (start.y + neck.y) / 2;
  const path = `M${round(start.x)} ${round(start.y)}C${round(start.x)} ${round(middle)} ${round(neck.x)} ${round(middle)} ${round(neck.x)} ${round(neck.y)}`;
  const points = Array.from({ length: SAMPLES + 1 }, (_, index) => at(start, neck, middle, index / SAMPLES));
  return { path, points, head: { ...end, down } };
}

function at(start: Point, end: Point, middle: number, part: number): Point {
  const rest = 1 - part;
  const [one, two, three, four] = [rest ** 3, 3 * rest ** 2 * part, 3 * rest * part ** 2, part ** 3];
  return { x: (one + two) * start.x + (three + four) * end.x, y: one * start.y + (two + three) * middle + four * end.y };
}

const round = (value: number): number => Math.round(value * 10) / 10;
