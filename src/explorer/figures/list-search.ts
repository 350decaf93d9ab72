import type { CellFragment } from '../generated/operations.js';

/** The address of a list of matters: its own keys. */
export interface ListSearch {
  readonly stage?: string;
  readonly area?: string;
  readonly from?: string;
  readonly to?: string;
  readonly held?: string;
  readonly border?: 'yes' | 'no';
  readonly seriousness?: string;
}

/** Where the matters that a cell counted are listed; null where no filter says just this cell. */
export function listSearch(list: CellFragment['list']): ListSearch | null {
  if (!list) return null;
  const { stage, place, openedFrom, openedTo, heldBy, border, seriousness } = list;
  return {
    ...(stage?.length ? { stage: stage.join(',') } : {}),
    ...(place ? { area: place } : {}),
    ...(openedFrom ? { from: openedFrom.slice(0, 4) } : {}),
    ...(openedTo ? { to: openedTo.slice(0, 4) } : {}),
    ...(heldBy ? { held: heldBy } : {}),
    ...(border === null ? {} : { border: border ? ('yes' as const) : ('no' as const) }),
    ...(seriousness ? { seriousness } : {}),
  };
}
