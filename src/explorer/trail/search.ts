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

/** Anything else in an address is left out. */
export function readTrailSearch(raw: Record<string, unknown>): TrailSearch {
  return Object.fromEntries(
    Object.entries(FORMS)
      .filter(([key, form]) => typeof raw[key] === 'string' && form.test(raw[key]))
      .map(([key]) => [key, raw[key]]),
  );
}
