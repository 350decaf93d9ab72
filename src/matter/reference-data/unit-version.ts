/** An administrative unit for as long as it had this name, kind and parent. */
export interface UnitVersion {
  readonly code: string;
  readonly level: 1 | 2 | 3;
  readonly name: string;
  readonly type: string;
  readonly parentCode: string | null;
  readonly validFrom: string;
  readonly validTo: string | null;
  parent: UnitVersion | null;
  readonly successors: Succession[];
  readonly predecessors: UnitVersion[];
}

export interface Succession {
  readonly unit: UnitVersion;
  /** A part of the unit went there; which part is not known. */
  readonly share: 'full' | 'partial';
}

/** Existed when the first list was made; since when is not known. */
export const UNKNOWN_START = '1900-01-01';
export const SECOND_LIST = '2025-03-01';
export const TWO_LEVELS = '2025-07-01';

export const holdsOn = (unit: UnitVersion, day: string): boolean => unit.validFrom <= day && (unit.validTo === null || day < unit.validTo);

export function succeed(from: UnitVersion, unit: UnitVersion, share: Succession['share']): void {
  if (from === unit || from.successors.some((known) => known.unit === unit)) return;
  from.successors.push({ unit, share });
  unit.predecessors.push(from);
}
