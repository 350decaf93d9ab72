import { lastDayOf } from './last-day.js';
import { knownUntil } from './load/known-until.js';
import type { MatterScript } from './matter-script.js';
import { matters } from './matters.js';

/** What the hub has heard of the demonstration by now. */
export const demonstrated = (now: Date, count: number, dataDir: string): Generator<MatterScript> =>
  knownUntil(now, matters(count, dataDir, lastDayOf(now)));
