import type { Knowledge } from '../../hub/reading/reads.js';
import { figureOn } from '../holding/rows-on.js';
import { type Counted, shownCounts } from './shown-counts.js';

/** Counts as they are added up for the caller. */
interface Raw {
  readonly first_day: string;
  readonly last_day: string;
  readonly counted: readonly Counted[];
  readonly held: number;
  readonly costed: number;
  readonly cost: number | null;
  readonly attended_cost: number | null;
  readonly attendance: number | null;
  readonly near_missed: readonly { readonly rule: string; readonly count: number }[];
}

/** The board as it may be shown: whatever rests on fewer trials than the limit of small cells is null. */
export function boardOf(row: Readonly<Record<string, unknown>>, knowledge: Knowledge) {
  const raw = row as unknown as Raw;
  const threshold = figureOn(knowledge, 'SMALL_CELL', raw.last_day);
  const large = (count: number) => count >= threshold;
  const average = (sum: number | null, parts: number | null) =>
    sum === null || !parts || !large(raw.costed) ? null : Math.round(sum / parts);
  return {
    firstDay: raw.first_day,
    lastDay: raw.last_day,
    by: shownCounts(raw.counted, threshold),
    costPerTrial: average(raw.cost, raw.costed),
    costPerAttendee: average(raw.attended_cost, raw.attendance),
    currency: 'VND',
    // That a gate is named at all says that one trial was kept from the road by it: a few are left out.
    nearMissedGates: raw.near_missed.filter(({ count }) => large(count)),
    note: 'Trung tâm chỉ có các vụ mua bán người: bảng này không nói gì về các loại án khác.',
    noteEn: 'The hub holds trafficking only: this board says nothing of other cases.',
  };
}
