import type { Bilingual } from '../../hub/exporting/export-words.js';
import { Agency } from '../../hub/identity/agency.js';
import { AGENCY_NAMES, SERIOUSNESS_NAMES, STAGE_NAMES } from '../export/list-words.js';
import { MatterStage } from '../matter-stage.js';
import { SeriousnessClass } from '../seriousness-class.js';
import type { CountedValue } from './counted-value.js';
import type { FigureCell, FigureState } from './figure-cell.js';
import { BORDER_NAMES, type Named, namedIn, STATE_NAMES } from './figure-words.js';
import type { ListOf } from './list-of.js';

const named = (names: Readonly<Record<string, Bilingual>>, order: object): ReadonlyMap<string, Named> =>
  new Map(Object.keys(order).flatMap((code) => (names[code] ? [[code, namedIn(names[code])] as const] : [])));

/** Names of the values that have a code, in the order in which they are told. */
const NAMES: Partial<Record<CountedValue['dimension'], ReadonlyMap<string, Named>>> = {
  STAGE: named(STAGE_NAMES, MatterStage),
  AGENCY: named(AGENCY_NAMES, Agency),
  SERIOUSNESS: named(SERIOUSNESS_NAMES, SeriousnessClass),
  BORDER: new Map(Object.entries(BORDER_NAMES)),
};

const STATES: readonly FigureState[] = ['VALUE', 'UNKNOWN', 'NOT_ASSIGNABLE', 'NOT_SHOWN'];

const stateOf = (value: string | null): FigureState =>
  value === null ? 'NOT_SHOWN' : value === '?' ? 'UNKNOWN' : value === '~' ? 'NOT_ASSIGNABLE' : 'VALUE';

/** The cells of one dimension: values in the order of the procedure, of time or of the alphabet, and then what has none. */
export function cellsOf(counted: readonly CountedValue[], dimension: CountedValue['dimension'], list: ListOf): readonly FigureCell[] {
  return counted
    .filter((one) => one.dimension === dimension)
    .map((one) => cellOf(one, list))
    .sort((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state) || inOrder(dimension, a, b));
}

function cellOf(one: CountedValue, list: ListOf) {
  const state = stateOf(one.value);
  const [label, labelEn] = state === 'VALUE' ? nameOf(one) : STATE_NAMES[state];
  return { state, value: state === 'VALUE' ? one.value : null, label, labelEn, count: one.n, list: state === 'VALUE' ? list(one) : null };
}

function nameOf({ dimension, value, name }: CountedValue): Named {
  const text = name ?? String(value);
  return NAMES[dimension]?.get(String(value)) ?? [text, text];
}

const VIETNAMESE = new Intl.Collator('vi');

function inOrder(dimension: CountedValue['dimension'], a: FigureCell, b: FigureCell): number {
  const names = [...(NAMES[dimension]?.keys() ?? [])];
  if (names.length > 0) return names.indexOf(String(a.value)) - names.indexOf(String(b.value));
  return dimension === 'YEAR' ? Number(a.value) - Number(b.value) : VIETNAMESE.compare(String(a.label), String(b.label));
}
