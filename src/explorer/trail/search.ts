import { readAddress } from '../app/read-address.js';

/** What entries are found by, as it stands in the address: codes and days only. */
export interface TrailSearch {
  readonly matter?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly agency?: string | undefined;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const FORMS: Readonly<Record<keyof TrailSearch, RegExp>> = {
  matter: /^[A-Z]{2}-[\w-]{3,30}$/,
  from: DAY,
  to: DAY,
  agency: /^[A-Z_]{3,30}$/,
};

export const readTrailSearch = (raw: Record<string, unknown>): TrailSearch => readAddress(raw, FORMS);
