const WRITTEN = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/** A day as it is written in Vietnam, as the hub takes it; null where it is none. */
export function dayOf(text: string): string | null {
  const [, day = '', month = '', year = ''] = WRITTEN.exec(text.trim()) ?? [];
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(iso) ? iso : null;
}

/** Whether a text is a day of the calendar: the 30th of February is none. */
export function isDay(text: unknown): text is string {
  if (typeof text !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}
