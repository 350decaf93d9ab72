import type { Agency } from '../../hub/identity/agency.js';
import type { MatterStage } from '../matter-stage.js';
import type { SeriousnessClass } from '../seriousness-class.js';
import type { CountedValue } from './counted-value.js';
import type { FigureList } from './figure-cell.js';

/** The filter that was asked for. */
export interface Asked {
  readonly yearFrom: number | null;
  readonly yearTo: number | null;
  readonly stage: readonly MatterStage[] | null;
  readonly place: string | null;
  readonly agency: Agency | null;
  readonly border: boolean | null;
  readonly seriousness: SeriousnessClass | null;
}

/** The list behind a value; null where none can be said. */
export type ListOf = (value: CountedValue) => FigureList | null;

const first = (year: number | null) => (year === null ? null : `${year}-01-01`);
const last = (year: number | null) => (year === null ? null : `${year}-12-31`);

type Narrowing = (value: string, key: string | null) => Partial<FigureList>;

const NARROWED: Readonly<Record<CountedValue['dimension'], Narrowing>> = {
  STAGE: (value) => ({ stage: [value as MatterStage] }),
  YEAR: (value) => ({ openedFrom: first(Number(value)), openedTo: last(Number(value)) }),
  FORMER_DISTRICT: (_, key) => ({ place: key }),
  COMMUNE: (_, key) => ({ place: key }),
  AGENCY: (value) => ({ heldBy: value as Agency }),
  BORDER: (value) => ({ border: value === 'true' }),
  SERIOUSNESS: (value) => ({ seriousness: value as SeriousnessClass }),
};

/** The list of all that was asked for. */
export const wholeList = (asked: Asked): FigureList => ({
  stage: asked.stage,
  place: asked.place,
  openedFrom: first(asked.yearFrom),
  openedTo: last(asked.yearTo),
  heldBy: asked.agency,
  border: asked.border,
  seriousness: asked.seriousness,
});

/** A place that was asked for and holds but a part of the value's leaves no filter that says both. */
export function listsFor(asked: Asked, mayList: boolean): ListOf {
  const all = wholeList(asked);
  return ({ dimension, value, key, within }) =>
    mayList && value !== null && within ? { ...all, ...NARROWED[dimension](value, key) } : null;
}
