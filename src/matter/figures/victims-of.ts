import { SMALL_CELL } from '../../hub/permissions/policy.js';
import { hideTogether } from '../small-cells/hide-together.js';
import { sumOver } from '../small-cells/sum-over.js';
import { AGE_BANDS, type Named, SEXES, STATE_NAMES } from './figure-words.js';
import type { VictimCell, VictimFigures } from './victim-figures.js';

/** Persons received in one year (0: not known when) that have a value of a dimension, as counted. */
export interface CountedVictims {
  readonly year: number;
  readonly dimension: 'SEX' | 'AGE_BAND' | 'FORMER_DISTRICT';
  readonly value: string | null;
  readonly name: string | null;
  readonly n: number;
}

type Shown = Omit<CountedVictims, 'n'> & { readonly n: number | null };

const DIMENSIONS = ['SEX', 'AGE_BAND', 'FORMER_DISTRICT'] as const;

/** Each year hides its small cells by itself, and years are then added up: no range of years tells what its years do not. */
export function victimsOf(counted: readonly CountedVictims[]): VictimFigures {
  const years = [...new Set(counted.map(({ year }) => year))].sort((a, b) => (a || 9999) - (b || 9999));
  const shown = years.map((year) => shownOf(counted.filter((one) => one.year === year)));
  const all = shown.flatMap(({ cells }) => cells);
  return {
    total: sumOver(shown.map(({ total }) => total)),
    byYear: years.map((year, at) => yearCell(year, shown[at]?.total ?? null)),
    byFormerDistrict: added(all, 'FORMER_DISTRICT').sort((a, b) => VIETNAMESE.compare(String(a.label), String(b.label))),
    bySex: added(all, 'SEX'),
    byAgeBand: added(all, 'AGE_BAND'),
  };
}

/** Every dimension adds up to the total of the year. */
function shownOf(counted: readonly CountedVictims[]): { readonly total: number | null; readonly cells: readonly Shown[] } {
  const lists = DIMENSIONS.map((dimension) => counted.filter((one) => one.dimension === dimension));
  const { hidden, safe } = hideTogether(
    lists.map((list) => list.map(({ n }) => ({ count: n, least: 1, most: null }))),
    SMALL_CELL,
  );
  const cells = lists.flatMap((list, of) => list.map((one, at) => ({ ...one, n: !safe || hidden[of]?.cells.has(at) ? null : one.n })));
  return { total: safe ? (lists[0] ?? []).reduce((sum, { n }) => sum + n, 0) : null, cells };
}

const VIETNAMESE = new Intl.Collator('vi');

function yearCell(year: number, count: number | null): VictimCell {
  const [label, labelEn] = year === 0 ? STATE_NAMES.UNKNOWN : [String(year), String(year)];
  return {
    state: year === 0 ? 'UNKNOWN' : 'VALUE',
    value: year === 0 ? null : String(year),
    label,
    labelEn,
    count,
    suppressed: count === null,
  };
}

function added(all: readonly Shown[], dimension: CountedVictims['dimension']): VictimCell[] {
  const cells = all.filter((one) => one.dimension === dimension);
  const values = [...new Map(cells.map((one) => [one.value, one])).values()].sort((a, b) => Number(a.value) - Number(b.value));
  return values.map((one) => {
    const count = sumOver(cells.filter(({ value }) => value === one.value).map(({ n }) => n));
    return { ...told(one), count, suppressed: count === null };
  });
}

const NUMBERED = { SEX: SEXES, AGE_BAND: AGE_BANDS };

function told({ dimension, value, name }: Shown): Pick<VictimCell, 'state' | 'value' | 'label' | 'labelEn'> {
  if (dimension === 'FORMER_DISTRICT') return place(value, name);
  const [code, label, labelEn] = NUMBERED[dimension][Number(value)] ?? (['UNKNOWN', ...STATE_NAMES.UNKNOWN] as readonly [string, ...Named]);
  return code === 'UNKNOWN' ? { state: 'UNKNOWN', value: null, label, labelEn } : { state: 'VALUE', value: code, label, labelEn };
}

function place(value: string | null, name: string | null): Pick<VictimCell, 'state' | 'value' | 'label' | 'labelEn'> {
  const [label, labelEn] = value === null ? STATE_NAMES.NOT_ASSIGNABLE : [name ?? value, name ?? value];
  return { state: value === null ? 'NOT_ASSIGNABLE' : 'VALUE', value, label, labelEn };
}
