import type { SheetCell } from './sheet.js';

const INSTANT = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
});

/** A date the way it is written in Vietnam, as exact as it is known. */
export const shownDate = (date: string): string => date.split('-').reverse().join('/');

/** An instant as dd/mm/yyyy hh:mm, where the hub stands. */
export function shownInstant(instant: string | Date): string {
  const parts = Object.fromEntries(INSTANT.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  return `${parts.day}/${parts.month}/${parts.year} ${parts.hour}:${parts.minute}`;
}

/** A cell as text. */
export function shownCell(cell: SheetCell): string {
  if (cell === null) return '';
  if (typeof cell !== 'object') return String(cell);
  return 'date' in cell ? shownDate(cell.date) : shownInstant(cell.instant);
}
