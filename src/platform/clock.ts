import { Temporal } from 'temporal-polyfill';

/** The only source of the present: rules of time ask it, and a test may stop it. */
export interface Clock {
  now(): Date;
  /** The calendar day where the hub stands; time limits of the law run in whole local days. */
  today(): Temporal.PlainDate;
}

const ZONE = 'Asia/Ho_Chi_Minh';

/** The instant at which a day is over where the hub stands. */
export const endOfDay = (day: string): string => Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(ZONE).toInstant().toString();

const clock = (milliseconds: () => number): Clock => ({
  now: () => new Date(milliseconds()),
  today: () => Temporal.Instant.fromEpochMilliseconds(milliseconds()).toZonedDateTimeISO(ZONE).toPlainDate(),
});

export const systemClock: Clock = clock(Date.now);

/** A clock that stands still, at an instant such as '2019-08-21T09:00:00+07:00'. */
export const fixedClock = (instant: string | Date): Clock => {
  const stopped = new Date(instant).getTime();
  return clock(() => stopped);
};
