const DAY = 86_400_000;

const localDay = (at: Date): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(at);

/** Whole days from today, where the hub stands, to a day; null where only a month or a year is known. */
export function daysFromToday(day: string | null | undefined, now: Date): number | null {
  if (day?.length !== 10) return null;
  return Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${localDay(now)}T00:00:00Z`)) / DAY);
}
