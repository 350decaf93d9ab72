import type { Point } from './arrows.js';

interface LabelWish {
  readonly id: string;
  readonly x: number;
  readonly text: string;
  readonly width: number;
  readonly rank: 1 | 2 | 3;
}

export interface PlacedLabel {
  readonly id: string;
  readonly text: string;
  readonly rank: 1 | 2 | 3;
  /** The left end of the text. */
  readonly x: number;
  readonly width: number;
  /** From the baseline of the lane; below it where positive. */
  readonly y: number;
  /** A thin line to the mark, where the label stands over another. */
  readonly leader: number | null;
}

interface LabelRoom {
  readonly width: number;
  /** Points of arrows in this lane, from its baseline. */
  readonly arrows: readonly Point[];
  /** Stretches under the baseline that are taken by clocks and bars. */
  readonly below: readonly { readonly x0: number; readonly x1: number }[];
}

const LEVELS = [-14, -27, -40] as const;
const BELOW = 24;
const APART = 7;
const CLEAR = 4;
const HEIGHT = 10;

type Spot = Pick<PlacedLabel, 'x' | 'y' | 'leader'>;

type Sides = 'side-first' | 'level-first';

const WEIGHT = { 1: 100, 2: 10, 3: 1 } as const;

/** From right to left, on the lowest free level; what counts most stays, what counts least goes first. Of a few ways the one that says most. */
export function placeLabels(wishes: readonly LabelWish[], room: LabelRoom): PlacedLabel[] {
  const order = wishes.toSorted((one, other) => other.x - one.x);
  const sorted = { ...room, arrows: room.arrows.toSorted((one, other) => one.x - other.x) };
  const ranked = order.toSorted((one, other) => Number(one.rank > 1) - Number(other.rank > 1));
  const ways = [placeIn(order, sorted, 'side-first'), placeIn(order, sorted, 'level-first'), placeIn(ranked, sorted, 'side-first')];
  const said = (labels: readonly PlacedLabel[]) => labels.reduce((sum, { rank }) => sum + WEIGHT[rank], 0);
  return ways.reduce((best, way) => (said(way) > said(best) ? way : best));
}

function placeIn(order: readonly LabelWish[], room: LabelRoom, sides: Sides): PlacedLabel[] {
  let placed: PlacedLabel[] = [];
  const evicted: LabelWish[] = [];
  for (const wish of order.filter(({ rank }) => rank < 3)) {
    const over = { ...room, arrows: [] };
    const spot = freeSpot(wish, placed, room, sides) ?? (wish.rank === 1 ? freeSpot(wish, placed, over, sides) : null);
    if (spot) placed.push(labelAt(wish, spot));
    else if (wish.rank === 1) {
      const without = evict(wish, placed, over, sides);
      if (!without) continue;
      const kept = new Set(without.map(({ id }) => id));
      const gone = new Set(placed.filter(({ id }) => !kept.has(id)).map(({ id }) => id));
      evicted.push(...order.filter(({ id }) => gone.has(id)));
      placed = without;
    }
  }
  for (const wish of [...evicted, ...order.filter(({ rank }) => rank === 3)]) {
    const spot = freeSpot(wish, placed, room, sides);
    if (spot) placed.push(labelAt(wish, spot));
  }
  return placed;
}

const labelAt = ({ id, text, rank, width }: LabelWish, spot: Spot): PlacedLabel => ({ id, text, rank, width, ...spot });

function evict(wish: LabelWish, placed: readonly PlacedLabel[], room: LabelRoom, sides: Sides): PlacedLabel[] | null {
  const firm = placed.filter(({ rank }) => rank === 1);
  const spot = freeSpot(wish, firm, room, sides);
  if (!spot) return null;
  const label = labelAt(wish, spot);
  return [...placed.filter((other) => other.rank === 1 || !collides(label, other)), label];
}

function freeSpot(wish: LabelWish, placed: readonly PlacedLabel[], room: LabelRoom, sides: Sides): Spot | null {
  const starts = [wish.x - 6, wish.x + 7];
  const ends = starts.map((start) => 2 * wish.x - start - wish.width);
  const above = LEVELS.map((y) => ({ y, leader: y === LEVELS[0] ? null : wish.x }));
  const right = above.map((level) => ({ ...level, xs: starts }));
  const left = above.map((level) => ({ ...level, xs: ends }));
  const both = above.map((level) => ({ ...level, xs: [...starts, ...ends] }));
  for (const { y, leader, xs } of sides === 'side-first' ? [...right, ...left] : both) {
    const x = xs.find((start) => fits(labelAt(wish, { x: start, y, leader }), placed, room));
    if (x !== undefined) return { x, y, leader };
  }
  const x = wish.x - 6;
  const label = labelAt(wish, { x, y: BELOW, leader: null });
  const taken = room.below.some(({ x0, x1 }) => x < x1 + CLEAR && x + wish.width > x0 - CLEAR);
  return !taken && fits(label, placed, room) ? { x, y: BELOW, leader: null } : null;
}

const fits = (label: PlacedLabel, placed: readonly PlacedLabel[], room: LabelRoom): boolean =>
  label.x >= 2 &&
  label.x + label.width <= room.width - 4 &&
  !placed.some((other) => collides(label, other)) &&
  !isCrossed(label, room.arrows);

/** The points rise in x, so only those that stand under the label are looked at. */
function isCrossed(label: PlacedLabel, points: readonly Point[]): boolean {
  let low = 0;
  let high = points.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (points[middle]!.x <= label.x - CLEAR) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < points.length && points[at]!.x < label.x + label.width + CLEAR; at += 1) {
    if (covers(label, points[at]!)) return true;
  }
  return false;
}

function collides(one: PlacedLabel, other: PlacedLabel): boolean {
  const sideBySide = one.x > other.x + other.width + APART || other.x > one.x + one.width + APART;
  if (one.y === other.y && !sideBySide) return true;
  return crossesLeader(one, other) || crossesLeader(other, one);
}

/** A leader stands between its mark and its label: a text on a lower level must not lie across it. */
const crossesLeader = (text: PlacedLabel, owner: PlacedLabel): boolean =>
  owner.leader !== null && text.y > owner.y && text.y < 0 && owner.leader > text.x - CLEAR && owner.leader < text.x + text.width + CLEAR;

const covers = (label: PlacedLabel, { y }: Point): boolean => y > label.y - HEIGHT - CLEAR && y < label.y + CLEAR;
