import { type UnitVersion, UNKNOWN_START } from './unit-version.js';

type Units = ReadonlySet<UnitVersion>;
type Walk = (unit: UnitVersion) => Units;

/** Remembers what was found: lineages share most of their way. */
function remembered(walk: (unit: UnitVersion, again: Walk) => Units): Walk {
  const known = new Map<UnitVersion, Units>();
  const again: Walk = (unit) => {
    const found = known.get(unit) ?? walk(unit, again);
    known.set(unit, found);
    return found;
  };
  return again;
}

const union = (sets: readonly Units[]): Units => new Set(sets.flatMap((set) => [...set]));

/** What holds whichever of them is meant. */
function common(sets: readonly Units[]): Units {
  const [first, ...rest] = sets;
  return new Set([...(first ?? [])].filter((unit) => rest.every((set) => set.has(unit))));
}

const above = (unit: UnitVersion, again: Walk): readonly Units[] => (unit.parent ? [again(unit.parent)] : []);

const forward = remembered((unit, again) =>
  union([new Set([unit]), ...above(unit, again), common(unit.successors.map((successor) => again(successor.unit)))]),
);

/** A unit that stood already when another was merged into it came from itself as well. */
const origins = ({ validFrom, predecessors }: UnitVersion): readonly UnitVersion[] =>
  predecessors.some(({ validTo }) => validTo !== null && validFrom < validTo) ? [] : predecessors;

const backward = remembered((unit, again) => union([new Set([unit]), ...above(unit, again), common(origins(unit).map(again))]));

/** The unit, all above it, and the same in every era as far as it does not depend on which predecessor or successor is meant. */
export const reach = remembered((unit) => union([forward(unit), backward(unit)]));

/** What an analyst sees instead of a place: its district of 2019, or its province where it came from several. */
export function coarseOf(unit: UnitVersion): UnitVersion {
  if (unit.level === 1) return unit;
  if (unit.level === 2) return firstVersion(unit);
  if (unit.parent?.level === 2) return firstVersion(unit.parent);
  const [district, ...others] = new Set(unit.predecessors.map(coarseOf));
  if (district && others.length === 0) return district;
  return unit.parent ?? unit;
}

function firstVersion(unit: UnitVersion): UnitVersion {
  const [before, ...others] = unit.predecessors.filter((predecessor) => predecessor.code === unit.code);
  return unit.validFrom !== UNKNOWN_START && before && others.length === 0 ? firstVersion(before) : unit;
}
