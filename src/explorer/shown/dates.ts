/** A date as it was reported: 2019, 2019-08 or 2019-08-21, the way it is written in Vietnam. */
export function partialDate(date: string | null | undefined): string {
  if (!date) return '';
  return date.split('-').reverse().join('/');
}

const INSTANT = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
});

/** An instant as dd/mm/yyyy hh:mm, where the hub stands. */
export function instant(at: string | null | undefined): string {
  if (!at) return '';
  const parts = Object.fromEntries(INSTANT.formatToParts(new Date(at)).map(({ type, value }) => [type, value]));
  return `${parts.day}/${parts.month}/${parts.year} ${parts.hour}:${parts.minute}`;
}

const DAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });

/** The day on which an instant falls where the hub stands, as the hub writes days. */
export const localDay = (at: Date): string => DAY.format(at);
