import type { MatterFilter, MatterOrder } from '../generated/operations.js';

/** The filters of the list as they stand in the address: codes and dates only. */
export interface MattersSearch {
  readonly q?: string | undefined;
  readonly stage?: string | undefined;
  readonly agency?: string | undefined;
  readonly area?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly sort?: MatterOrder | undefined;
}

const KEYS = ['q', 'stage', 'agency', 'area', 'from', 'to', 'sort'] as const;

/** What an address may hold; anything else in it is left out. */
export function readMattersSearch(raw: Record<string, unknown>): MattersSearch {
  const kept = KEYS.flatMap((key) => {
    const value = raw[key];
    return typeof value === 'string' || typeof value === 'number' ? [[key, String(value)] as const] : [];
  });
  return Object.fromEntries(kept) as MattersSearch;
}

export const filterOf = ({ q, stage, agency, area, from, to }: MattersSearch): MatterFilter =>
  Object.fromEntries(
    Object.entries({
      text: q,
      stage: stage?.split(','),
      agency,
      place: area,
      openedFrom: from,
      openedTo: to,
    }).filter(([, value]) => value),
  ) as MatterFilter;
