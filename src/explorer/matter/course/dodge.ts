import type { CourseItem, Shape } from './item.js';

/** One or more items at one place of a lane; more than one is drawn as a counted disc. */
export interface Mark {
  readonly items: readonly CourseItem[];
  readonly x: number;
  readonly half: number;
}

/** Half the width of each shape. */
export const HALF: Readonly<Record<Shape, number>> = {
  receipt: 6.5,
  decision: 6,
  end: 8.5,
  handover: 7,
  return: 7,
  pause: 6,
  activity: 6,
  dot: 3.5,
  flag: 12,
};

const GAP = 2;
export const NEAR = 14;
const CLUSTER = 10;
/** More of one day than these are counted instead of drawn beside each other. */
export const BESIDE = 4;

/** What happened on one day stands beside each other; what would still be too near becomes one counted disc. */
export function marksOf(items: readonly CourseItem[], x: (item: CourseItem) => number, near = NEAR): Mark[] {
  const days = new Map<number, CourseItem[]>();
  for (const item of items) {
    const at = x(item);
    const ofDay = days.get(at);
    if (ofDay) ofDay.push(item);
    else days.set(at, [item]);
  }
  const placed = [...days].sort(([one], [other]) => one - other).flatMap(([at, ofDay]) => beside(at, ofDay));
  return merged(placed, near);
}

function beside(at: number, items: readonly CourseItem[]): Mark[] {
  if (items.length > BESIDE) return [{ items, x: at, half: CLUSTER }];
  let right = Number.NEGATIVE_INFINITY;
  return items.map((item) => {
    const half = HALF[item.shape];
    const x = Math.max(at, right + GAP + half);
    right = x + half;
    return { items: [item], x, half };
  });
}

function merged(marks: readonly Mark[], nearer: number): Mark[] {
  const kept: Mark[] = [];
  for (const mark of marks) {
    const last = kept.at(-1);
    // Marks of one day that stand beside each other stay, as long as they do not touch.
    const reach = last && nearer === NEAR ? Math.min(NEAR, last.half + mark.half) : nearer;
    const near = last !== undefined && mark.x - last.x < reach;
    if (near) kept[kept.length - 1] = { items: [...last.items, ...mark.items], x: last.x, half: CLUSTER };
    else kept.push(mark);
  }
  return kept;
}
