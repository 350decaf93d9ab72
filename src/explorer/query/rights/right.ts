import type { OwnAccessQuery } from '../../generated/operations.js';

/** The caller's own right to one coordinate, as the hub tells it for the purpose now stated. */
export type Right = OwnAccessQuery['ownAccess'][number];

export type Rights = ReadonlyMap<string, Right>;

export const rightsOf = ({ ownAccess }: OwnAccessQuery): Rights => new Map(ownAccess.map((right) => [right.coordinate, right]));

export type Standing = 'open' | 'masked' | 'depends' | 'closed';

const OF_PURPOSE: readonly string[] = ['PURPOSE_MISSING', 'PURPOSE_NOT_ALLOWED'];

/** Open, a sign only, depending on the matter, the stage or the purpose, or closed in every case. */
export function standingOf({ outcome, reasons }: Pick<Right, 'outcome' | 'reasons'>): Standing {
  if (outcome === 'WITHHOLD') return reasons.some((reason) => OF_PURPOSE.includes(reason)) ? 'depends' : 'closed';
  if (reasons.length > 0) return 'depends';
  return outcome === 'MASK' ? 'masked' : 'open';
}

export const isCommandOrQuestion = (coordinate: string): boolean => /^(Query|Mutation)\./.test(coordinate);
