import { isDay } from '../day-text.js';

interface FairnessSearch {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export const readFairnessSearch = ({ from, to }: Record<string, unknown>): FairnessSearch => ({
  ...(isDay(from) ? { from } : {}),
  ...(isDay(to) ? { to } : {}),
});

/** Whole years up to this day, unless the address says otherwise. */
export function spanOf({ from, to }: FairnessSearch, today: Date): { readonly from: string; readonly to: string } {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(today);
  const end = to ?? day;
  return { from: from ?? `${Number(end.slice(0, 4)) - 2}-01-01`, to: end };
}
