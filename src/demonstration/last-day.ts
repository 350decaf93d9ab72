import { Temporal } from 'temporal-polyfill';

/** The demonstration reaches at least until here, so that what began in its years comes to an end. */
export const LAST_DAY = '2026-05-29';

/** No day of it is named after this one. */
const LATEST = '2039-06-30';

/** A demonstration reaches up to the day on which it is loaded: the same day gives the same matters, and trials lie ahead of it. */
export function lastDayOf(now: Date): string {
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO('Asia/Ho_Chi_Minh').toPlainDate().toString();
  if (today < LAST_DAY) return LAST_DAY;
  return today > LATEST ? LATEST : today;
}
