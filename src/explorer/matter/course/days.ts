const DAY = 86_400_000;
const VIETNAM = 7 * 3_600_000;

/** Days counted from the epoch; both ends belong to the span. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const utc = (year: number, month: number, day: number): number => Math.round(Date.UTC(year, month - 1, day) / DAY);

/** A date as it was reported: a day, or as wide as the month or the year that is known. */
export function spanOf(date: string | null | undefined): Span | null {
  const [year, month, day] = (date ?? '').split('-').map(Number);
  if (!year || Number.isNaN(year)) return null;
  if (!month) return { from: utc(year, 1, 1), to: utc(year, 12, 31) };
  if (!day) return { from: utc(year, month, 1), to: utc(year, month + 1, 0) };
  return { from: utc(year, month, day), to: utc(year, month, day) };
}

/** The day of an instant where the hub stands; the country has no summer time. */
export function dayOfInstant(at: string | null | undefined): number | null {
  const time = Date.parse(at ?? '');
  return Number.isNaN(time) ? null : Math.floor((time + VIETNAM) / DAY);
}

const pad = (value: number): string => String(value).padStart(2, '0');

/** A day as dd/mm/yyyy. */
export function writtenDay(day: number): string {
  const date = new Date(day * DAY);
  return `${pad(date.getUTCDate())}/${pad(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
}

/** A day as yyyy-mm-dd, as it stands in addresses and date fields. */
export const isoDay = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** The first days of all months from one day to another. */
export function monthStarts(from: number, to: number): { readonly day: number; readonly month: number; readonly year: number }[] {
  const first = new Date(from * DAY);
  const found = [];
  for (let month = first.getUTCMonth(); ; month += 1) {
    const at = new Date(Date.UTC(first.getUTCFullYear(), month, 1));
    const day = Math.round(at.getTime() / DAY);
    if (day > to) return found;
    found.push({ day, month: at.getUTCMonth() + 1, year: at.getUTCFullYear() });
  }
}
