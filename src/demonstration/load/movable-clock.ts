import { Temporal } from 'temporal-polyfill';
import type { Clock } from '../../platform/clock.js';

export interface MovableClock extends Clock {
  move(instant: string): void;
}

const ZONE = 'Asia/Ho_Chi_Minh';

/** A clock that stands where it was put, so that facts are heard of on their own days. */
export function movableClock(instant: string): MovableClock {
  let now = new Date(instant);
  return {
    now: () => now,
    today: () => Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(ZONE).toPlainDate(),
    move: (to) => {
      now = new Date(to);
    },
  };
}
