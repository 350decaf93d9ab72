import type { Knowledge } from '../../hub/reading/reads.js';
import { sumOver } from '../../matter/small-cells/sum-over.js';
import { figureOn } from '../holding/rows-on.js';
import { countsOverYears, type OfYear } from './over-years.js';
import type { Counted } from './shown-counts.js';

/** What the trials held in a year cost, and those of them that somebody attended. */
interface Held extends OfYear {
  readonly costed: number;
  readonly cost: number;
  readonly attended: number;
  readonly attended_cost: number;
  readonly attendance: number;
}

interface Missed extends OfYear {
  readonly rule: string;
  readonly count: number;
}

/** Counts as they are added up for the caller, each of one year. */
interface Raw {
  readonly first_day: string;
  readonly last_day: string;
  readonly counted: readonly (Counted & OfYear)[];
  readonly held: readonly Held[];
  readonly near_missed: readonly Missed[];
}

/** The board as it may be shown: whatever rests on a year with fewer trials than the limit of small cells is null. */
export function boardOf(row: Readonly<Record<string, unknown>>, knowledge: Knowledge) {
  const raw = row as unknown as Raw;
  const thresholdOf = (year: number) => figureOn(knowledge, 'SMALL_CELL', `${year}-12-31`);
  return {
    firstDay: raw.first_day,
    lastDay: raw.last_day,
    by: countsOverYears(raw.counted, thresholdOf),
    costPerTrial: average(raw.held, 'costed', 'cost', 'costed', thresholdOf),
    costPerAttendee: average(raw.held, 'attended', 'attended_cost', 'attendance', thresholdOf),
    currency: 'VND',
    // That a gate is named at all says that one trial was kept from the road by it: a few are left out.
    nearMissedGates: namedGates(raw.near_missed, thresholdOf),
    note: 'Trung tâm chỉ có các vụ mua bán người: bảng này không nói gì về các loại án khác.',
    noteEn: 'The hub holds trafficking only: this board says nothing of other cases.',
  };
}

type Figure = Exclude<keyof Held, 'year'>;
type ThresholdOf = (year: number) => number;

/** A sum over its parts, none where one of the years rests on a few trials: ranges with it and without would tell them. */
function average(held: readonly Held[], trials: Figure, sum: Figure, parts: Figure, thresholdOf: ThresholdOf): number | null {
  const years = held.filter((year) => year[trials] > 0);
  const shown = (figure: Figure) => sumOver(years.map((year) => (year[trials] < thresholdOf(year.year) ? null : year[figure])));
  const [amount, among] = [shown(sum), shown(parts)];
  return amount === null || !among ? null : Math.round(amount / among);
}

/** How often a gate closed; left out where it did so a few times in one of the years. */
function namedGates(missed: readonly Missed[], thresholdOf: ThresholdOf): readonly { readonly rule: string; readonly count: number }[] {
  return [...new Set(missed.map(({ rule }) => rule))].flatMap((rule) => {
    const years = missed.filter((one) => one.rule === rule);
    const count = sumOver(years.map((one) => (one.count < thresholdOf(one.year) ? null : one.count)));
    return count === null ? [] : [{ rule, count }];
  });
}
