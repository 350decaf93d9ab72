import type { Point } from './arrows.js';
import { drawnClocks, type DrawnClock } from './drawn-clocks.js';
import { type Mark, marksOf } from './dodge.js';
import { FRAME } from './frame.js';
import type { CourseItem } from './item.js';
import { placeLabels, type PlacedLabel } from './labels.js';
import type { CourseInput, SupportFact } from './course-input.js';
import { levelsOf, type Stretch } from './levels.js';
import type { Scale } from './scale.js';

export interface DrawnBar extends Stretch {
  readonly id: string;
  readonly label: string;
  readonly level: number;
  readonly open: boolean;
}

export interface DrawnLane {
  readonly agency: string;
  readonly top: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  readonly labels: readonly PlacedLabel[];
  /** Known only as a month or a year. */
  readonly capsules: readonly Stretch[];
  readonly holdings: readonly (Stretch & { readonly openStart: boolean; readonly openEnd: boolean })[];
  readonly clocks: readonly DrawnClock[];
  readonly bars: readonly DrawnBar[];
  /** From a mark to the day when the hub learned of it, where that was much later. */
  readonly tails: readonly (Stretch & { readonly id: string })[];
}

const CAPSULE_START = 10;
const LATE_DAYS = 7;
const BAR_TEXT = 12;

export function layoutLane(agency: string, top: number, arrows: readonly Point[] | null, input: CourseInput, near: number): DrawnLane {
  const { scale } = input;
  const items = input.items.filter((item) => item.agency === agency && item.span !== null);
  const marks = marksOf(items, (item) => placeOf(item, scale), near);
  const clocks = drawnClocks(
    input.clocks.filter((clock) => clock.agency === agency),
    input,
  );
  const bars = barsOf(
    input.supports.filter((support) => support.agency === agency),
    input,
  );
  const rows = Math.max(0, ...clocks.map(({ level }) => level), ...bars.map(({ level }) => level));
  const below = [...clocks.map(({ x0, x1, due, textX, textWidth }) => ({ x0, x1: Math.max(x1, due ?? x1, textX + textWidth) })), ...bars];
  return {
    agency,
    top,
    height: FRAME.lane + rows * FRAME.row,
    marks,
    labels: arrows ? placeLabels(wishesOf(marks, input), { width: scale.width, arrows, below }) : [],
    capsules: capsulesOf(items, input),
    holdings: holdingsOf(agency, input),
    clocks,
    bars,
    tails: tailsOf(marks, input),
  };
}

/** Where an item stands; of a month only its beginning is known. */
export function placeOf({ span }: CourseItem, scale: Scale): number {
  const { from, to } = span!;
  return to > from ? scale.x(from) + CAPSULE_START : scale.x(from);
}

function wishesOf(marks: readonly Mark[], { measure, supports }: CourseInput) {
  const barred = new Set(supports.map(({ id }) => id));
  return marks.flatMap(({ items: [item, ...others], x }) => {
    if (!item || others.length > 0 || barred.has(item.id) || !item.label) return [];
    return [{ id: item.id, x, text: item.label, rank: item.rank, width: measure(item.label, item.rank === 1) }];
  });
}

function capsulesOf(items: readonly CourseItem[], { scale }: CourseInput): Stretch[] {
  const wide = items.flatMap(({ span }) => (span && span.to > span.from ? [span] : []));
  const once = new Map(wide.map((span) => [`${span.from}-${span.to}`, span]));
  return [...once.values()].map(({ from, to }) => ({ x0: scale.x(from), x1: Math.max(scale.x(to + 1) - 2, scale.x(from) + 22) }));
}

function holdingsOf(agency: string, { holdings, scale, until }: CourseInput) {
  return holdings
    .filter((holding) => holding.agency === agency && holding.from <= until)
    .map(({ from, to, openStart }) => ({
      x0: scale.x(from),
      x1: to === null || to > until ? Math.max(scale.x(until), scale.x(from) + 4) : scale.x(to),
      openStart,
      openEnd: to === null,
    }));
}

function barsOf(supports: readonly SupportFact[], { scale, measure, until }: CourseInput): DrawnBar[] {
  const stretches = supports.map(({ id, label, from, to }) => {
    const x0 = scale.x(from);
    const end = scale.x(Math.min(to === null ? until : to + 1, Math.max(until, from + 1)));
    return { id, label, x0, x1: Math.max(end, x0 + 10), open: to === null, textEnd: x0 + measure(label, false) + BAR_TEXT };
  });
  const levels = levelsOf(stretches.map(({ x0, x1, textEnd }) => ({ x0, x1: Math.max(x1, textEnd) + 2 })));
  return stretches.map(({ textEnd: _, ...bar }, index) => ({ ...bar, level: levels[index] ?? 0 }));
}

function tailsOf(marks: readonly Mark[], { scale }: CourseInput) {
  return marks.flatMap(({ items: [item, ...others], x, half }) => {
    if (!item?.span || item.recordedDay === null || others.length > 0 || item.recordedDay - item.span.to <= LATE_DAYS) return [];
    return [{ id: item.id, x0: x + half, x1: Math.max(scale.x(item.recordedDay), x + half + 6) }];
  });
}
