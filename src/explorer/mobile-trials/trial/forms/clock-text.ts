import { instant } from '../../../shown/dates.js';

/** A local time as it is written, 7:30 or 07.30, on a day, as the hub takes it; null where it is none. */
export function instantOf(day: string | null | undefined, time: string): string | null {
  const [, hours = '', minutes = ''] = /^(\d{1,2})[:.hg](\d{2})$/.exec(time.trim()) ?? [];
  if (!day || hours === '' || Number(hours) > 23 || Number(minutes) > 59) return null;
  return `${day}T${hours.padStart(2, '0')}:${minutes}:00+07:00`;
}

/** The local time of an instant as it is written, 07:30. */
export const clockOf = (at: string | null | undefined): string => instant(at).split(' ')[1] ?? '';

/** A whole number as it is written in either language, 20.000.000 or 20,000,000; null where nothing is written. */
export function wholeOf(text: string): number | null {
  const digits = text.replace(/[\s.,]/g, '');
  return /^\d{1,12}$/.test(digits) ? Number(digits) : null;
}

/** The parts of a list written with commas. */
export const listOf = (text: string): string[] => text.split(/[,;\s]+/).filter((part) => part !== '');
