import { SMALL_CELL } from '../../hub/permissions/policy.js';
import { hideTogether } from '../small-cells/hide-together.js';
import { sumOver } from '../small-cells/sum-over.js';
import { AGE_BANDS, HIDDEN_VALUES, type Named, SEXES, STATE_NAMES } from './figure-words.js';
import type { VictimCell, VictimFigures } from './victim-figures.js';

/** Persons received in one year (0: not known when) that have a value of a dimension, as counted. */
export interface CountedVictims {
  readonly year: number;
  readonly dimension: 'SEX' | 'AGE_BAND' | 'FORMER_DISTRICT';
  readonly value: string | null;
  readonly name: string | null;
  readonly n: number;
}

type Dimension = CountedVictims['dimension'];

/** What is shown of one year, and in which dimensions something is hidden. */
interface ShownYear {
  readonly total: number | null;
  readonly cells: readonly CountedVictims[];
  readonly hides: ReadonlySet<Dimension>;
}

const DIMENSIONS = ['SEX', 'AGE_BAND', 'FORMER_DISTRICT'] as const;

/** Each year hides its small cells by itself, and years are then added up: no range of years tells what its years do not. */
export function victimsOf(counted: readonly CountedVictims[]): VictimFigures {
  const years = [...new Set(counted.map(({ year }) => year))].sort((a, b) => (a || 9999) - (b || 9999));
  const shown = years.map((year) => shownOf(counted.filter((one) => one.year === year)));
  return {
    total: sumOver(shown.map(({ total }) => total)),
    byYear: years.map((year, at) => yearCell(year, shown[at]?.total ?? null)),
    byFormerDistrict: added(shown, 'FORMER_DISTRICT'),
    bySex: added(shown, 'SEX'),
    byAgeBand: added(shown, 'AGE_BAND'),
  };
}

/** Every dimension adds up to the total of the year. */
function shownOf(counted: readonly CountedVictims[]): ShownYear {
  const lists = DIMENSIONS.map((dimension) => counted.filter((one) => one.dimension === dimension));
  const { hidden, safe } = hideTogether(
    lists.map((list) => list.map(({ n }) => ({ count: n, least: 1, most: null }))),
    SMALL_CELL,
  );
  const isHidden = (of: number, at: number) => !safe || hidden[of]?.cells.has(at) === true;
  return {
    total: safe ? (lists[0] ?? []).reduce((sum, { n }) => sum + n, 0) : null,
    cells: lists.flatMap((list, of) => list.filter((_, at) => !isHidden(of, at))),
    hides: new Set(DIMENSIONS.filter((_, of) => lists[of]?.some((__, at) => isHidden(of, at)))),
  };
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

/** Where few stand behind a list, which values it has would tell as much as how often: what is hidden has no name. */
function added(years: readonly ShownYear[], dimension: Dimension): VictimCell[] {
  const cells = years.flatMap((year) => year.cells).filter((one) => one.dimension === dimension);
  const values = [...new Map(cells.map((one) => [one.value, one])).values()].sort(inOrder);
  const listed = values.map((one) => {
    const count = sumOver(years.map((year) => countIn(year, one)));
    return { ...told(one), count, suppressed: count === null };
  });
  return years.some(({ hides }) => hides.has(dimension)) ? [...listed, HIDDEN] : listed;
}

/** A value that a year does not show may be hidden in it, or nobody's. */
function countIn({ cells, hides }: ShownYear, { dimension, value }: CountedVictims): number | null {
  const found = cells.find((one) => one.dimension === dimension && one.value === value);
  return found?.n ?? (hides.has(dimension) ? null : 0);
}

const HIDDEN: VictimCell = {
  state: 'NOT_SHOWN',
  value: null,
  label: HIDDEN_VALUES[0],
  labelEn: HIDDEN_VALUES[1],
  count: null,
  suppressed: true,
};

const inOrder = (a: CountedVictims, b: CountedVictims): number =>
  a.dimension === 'FORMER_DISTRICT' ? VIETNAMESE.compare(String(told(a).label), String(told(b).label)) : Number(a.value) - Number(b.value);

const NUMBERED = { SEX: SEXES, AGE_BAND: AGE_BANDS };

function told({ dimension, value, name }: CountedVictims): Pick<VictimCell, 'state' | 'value' | 'label' | 'labelEn'> {
  if (dimension === 'FORMER_DISTRICT') return place(value, name);
  const [code, label, labelEn] = NUMBERED[dimension][Number(value)] ?? (['UNKNOWN', ...STATE_NAMES.UNKNOWN] as readonly [string, ...Named]);
  return code === 'UNKNOWN' ? { state: 'UNKNOWN', value: null, label, labelEn } : { state: 'VALUE', value: code, label, labelEn };
}

function place(value: string | null, name: string | null): Pick<VictimCell, 'state' | 'value' | 'label' | 'labelEn'> {
  const [label, labelEn] = value === null ? STATE_NAMES.NOT_ASSIGNABLE : [name ?? value, name ?? value];
  return { state: value === null ? 'NOT_ASSIGNABLE' : 'VALUE', value, label, labelEn };
}
