import { fold } from '../../platform/text.js';
import { linkUnits } from './unit-lineage.js';
import { readUnits } from './unit-list.js';
import { coarseOf, reach } from './unit-reach.js';
import type { UnitVersion } from './unit-version.js';

const LEVELS = { 1: 'PROVINCE', 2: 'DISTRICT', 3: 'COMMUNE' } as const;

const searchText = (units: readonly UnitVersion[]): string => [...new Set(units.map((unit) => fold(unit.name)))].sort().join(' ');

/** Everything the database keeps of units; rows point at each other by their position in the list. */
export function unitRows(folder: string): { units: object[]; successors: object[] } {
  const units = readUnits(folder);
  linkUnits(units, folder);
  const position = new Map(units.map((unit, index) => [unit, index]));
  const at = (unit: UnitVersion | null): number | null => (unit ? (position.get(unit) ?? null) : null);

  const row = (unit: UnitVersion, n: number): object => {
    const coarse = coarseOf(unit);
    const areas = [...reach(unit)];
    const coarseAreas = [...reach(coarse)].filter(({ level }) => level < 3);
    return {
      n,
      code: unit.code,
      level: unit.level,
      level_name: LEVELS[unit.level],
      name: unit.name,
      type: unit.type,
      valid_from: unit.validFrom,
      valid_to: unit.validTo,
      parent: at(unit.parent),
      coarse: at(coarse),
      areas: areas.map(at),
      areas_coarse: coarseAreas.map(at),
      search_text: searchText(areas),
      search_text_coarse: searchText(coarseAreas),
    };
  };
  const successors = units.flatMap((unit, old) => unit.successors.map(({ unit: later, share }) => ({ old, new: at(later), share })));
  return { units: units.map(row), successors };
}
