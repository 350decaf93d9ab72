import { BESIDE, HALF } from './dodge.js';
import { FRAME } from './frame.js';
import type { CourseItem } from './item.js';
import { compressedScale, type Scale, trueScale } from './scale.js';

interface ScaleChoice {
  readonly mode: 'compressed' | 'linear';
  /** Each step is a quarter wider. */
  readonly zoom: number;
  readonly width: number;
  /** Today, while a time limit still runs: the axis then reaches to it. */
  readonly open?: number | null;
}

const STEP = 1.25;
const PER_DAY = 4;

/** The axis of a course: its days are those of the visible items, and nothing else stretches it. */
export function courseScale(items: readonly CourseItem[], { mode, zoom, width, open = null }: ScaleChoice): Scale {
  const spans = items.flatMap(({ span }) => (span ? [span] : []));
  const wide = [...new Map(spans.filter(({ from, to }) => to > from).map((span) => [`${span.from}-${span.to}`, span])).values()];
  const days = [...new Set(spans.flatMap(({ from, to }) => (to > from ? [from, to + 1] : [from])))].sort((one, other) => one - other);
  if (open !== null && open > (days.at(-1) ?? open)) days.push(open);
  const factor = STEP ** zoom;
  const input = {
    days,
    width: mode === 'compressed' ? width * factor : width,
    left: FRAME.left,
    right: FRAME.right,
    least: leastRoom(items, days),
    covered: (from: number, to: number) => wide.some((span) => span.from <= from && to <= span.to + 1),
  };
  return mode === 'compressed' ? compressedScale(input) : trueScale(input, PER_DAY * factor);
}

/** What the marks of a day need before those of the next day in the same lane. */
function leastRoom(items: readonly CourseItem[], days: readonly number[]): (day: number) => number {
  const lanes = new Map<string, CourseItem[]>();
  for (const item of items) {
    if (!item.span) continue;
    const key = `${item.span.from}|${item.agency}`;
    const list = lanes.get(key);
    if (list) list.push(item);
    else lanes.set(key, [item]);
  }
  const agencies = [...new Set(items.map(({ agency }) => agency))];
  const next = new Map(days.map((day, index) => [day, days[index + 1]]));
  return (day) => Math.max(0, ...agencies.map((agency) => roomOf(lanes.get(`${day}|${agency}`), lanes.get(`${next.get(day)}|${agency}`))));
}

function roomOf(marks: readonly CourseItem[] | undefined, following: readonly CourseItem[] | undefined): number {
  const [first] = marks ?? [];
  if (!marks || !first) return 0;
  const wide = first.span!.to > first.span!.from;
  if (!following && !wide) return 0;
  const halves = marks.length > BESIDE ? [10] : marks.map(({ shape }) => HALF[shape]);
  const between = halves.slice(1).reduce((sum, half, index) => sum + half + halves[index]! + 2, 0);
  return between + halves.at(-1)! + 2 + (wide ? 16 : HALF[following![0]!.shape]);
}
