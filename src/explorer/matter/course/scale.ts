/** From one day of events to the next; a silence is drawn narrower than its days. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly x0: number;
  readonly x1: number;
  readonly silence: boolean;
}

/** Where a day stands on the axis, and which day stands where. */
export interface Scale {
  readonly segments: readonly Segment[];
  readonly width: number;
  readonly x: (day: number) => number;
}

interface Gap {
  readonly from: number;
  readonly days: number;
  readonly least: number;
  readonly silence: boolean;
}

interface ScaleInput {
  /** Days on which something visible happened, rising. */
  readonly days: readonly number[];
  readonly width: number;
  readonly left: number;
  readonly right: number;
  /** Room that marks of the day need before the next day. */
  readonly least?: (day: number) => number;
  /** A known month or year is no silence. */
  readonly covered?: (from: number, to: number) => boolean;
}

const LEAST = 19;
const SILENCE = 30;
export const SILENCE_SIDE = 16;
const EDGE_RATE = 2;
const SPARE = 44;

export const silenceWidth = (days: number): number => Math.min(112, 86 + 8 * Math.log2(days / SILENCE));

/** Piecewise linear between days of events, at least so wide that marks can be told apart, as wide as the page where it can be. */
export function compressedScale(input: ScaleInput): Scale {
  const gaps = gapsOf(input);
  const room = input.width - input.left - input.right;
  const rate = rateFor(gaps, room);
  const total = gaps.reduce((sum, gap) => sum + widthOf(gap, rate), 0);
  // Silences alone do not grow with the rate: they share what room is left.
  const stretch = total > 0 && total < room ? room / total : 1;
  return along(gaps, (gap) => widthOf(gap, rate) * stretch, input, Math.max(rate, EDGE_RATE));
}

/** Every day is as wide as every other; it may be wider than the page. */
export function trueScale(input: ScaleInput, perDay: number): Scale {
  const span = (input.days.at(-1) ?? 0) - (input.days[0] ?? 0);
  const room = input.width - input.left - input.right;
  const rate = Math.max(perDay, span > 0 ? room / span : perDay);
  const gaps = gapsOf(input).map((gap) => ({ ...gap, silence: false }));
  return along(gaps, ({ days }) => days * rate, input, rate);
}

function gapsOf({ days, least = () => LEAST, covered = () => false }: ScaleInput): Gap[] {
  return days.slice(0, -1).map((from, index) => {
    const to = days[index + 1]!;
    const silence = to - from > SILENCE && !covered(from, to);
    return { from, days: to - from, least: Math.max(LEAST, least(from)), silence };
  });
}

const widthOf = (gap: Gap, rate: number): number =>
  gap.silence ? Math.max(silenceWidth(gap.days) + 2 * SILENCE_SIDE, gap.least) : Math.max(gap.least, rate * gap.days);

/** By bisection: the width grows with the rate, but not evenly. */
function rateFor(gaps: readonly Gap[], room: number): number {
  const total = (rate: number) => gaps.reduce((sum, gap) => sum + widthOf(gap, rate), 0);
  if (gaps.length === 0 || total(0) >= room) return 0;
  let low = 0;
  let high = Math.max(1, room);
  if (total(high) < room) return EDGE_RATE;
  for (let step = 0; step < 50; step += 1) {
    const middle = (low + high) / 2;
    if (total(middle) > room) high = middle;
    else low = middle;
  }
  return low;
}

function along(gaps: readonly Gap[], width: (gap: Gap) => number, { days, left, right, width: page }: ScaleInput, edgeRate: number): Scale {
  let x = left;
  const segments = gaps.map((gap): Segment => {
    const x0 = x;
    x += width(gap);
    return { from: gap.from, to: gap.from + gap.days, x0, x1: x, silence: gap.silence };
  });
  // Before one has to scroll, the room after the last day gives way.
  const total = Math.max(page, x + Math.max(SPARE, Math.min(right, page - x)));
  const first = days[0] ?? 0;
  const last = days.at(-1) ?? first;
  const end = x;
  return { segments, width: total, x: (day) => place(day) };

  function place(day: number): number {
    if (day <= first) return Math.max(0, left - (first - day) * edgeRate);
    if (day >= last) return Math.min(total, end + (day - last) * edgeRate);
    const { from, to, x0, x1 } = find(day);
    return x0 + ((day - from) / (to - from)) * (x1 - x0);
  }

  function find(day: number): Segment {
    let low = 0;
    let high = segments.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (segments[middle]!.from <= day) low = middle;
      else high = middle - 1;
    }
    return segments[low]!;
  }
}
