import { slices } from './app.js';
import { type DemonstrationOptions, loadDemonstration } from './demonstration/load-demonstration.js';
import { lastDayOf } from './demonstration/last-day.js';
import { movableClock } from './demonstration/load/movable-clock.js';
import { Asker } from './demonstration/roads/asker.js';
import { walkRoads } from './demonstration/roads/walk-roads.js';
import { createHub } from './hub.js';
import { withClient } from './platform/database/with-client.js';
import { callFunction } from './platform/database/call-function.js';
import { projectPath } from './platform/project-root.js';

interface Options extends Omit<DemonstrationOptions, 'slices' | 'dataDir'> {
  /** Where the hub keeps the keys of its demonstration. */
  readonly keys: string;
}

const MARK = 'demonstration-roads';
const STATE = 'walked';

/** Loads the demonstration once, and then walks its roads once: the steps of a mobile trial are taken by people, through the hub's own door. */
export async function demonstrate({ keys, ...options }: Options): Promise<void> {
  await loadDemonstration({ ...options, slices });
  if (await withClient(options.url, (client) => callFunction<boolean>(client, 'matter.is_loaded', MARK, STATE))) return;
  const clock = movableClock(options.now.toISOString());
  const lastDay = lastDayOf(options.now);
  // Its last day has not come yet: nobody walks ahead of the calendar.
  if (String(clock.today()) < lastDay) return;
  const hub = await createHub({ url: options.url, dataDir: keys, clock });
  try {
    const port = await hub.http.listen(0, '127.0.0.1');
    await walkRoads(new Asker(port, keys, clock, lastDay), projectPath('data'));
    await withClient(options.url, (client) => callFunction(client, 'matter.mark_loaded', MARK, STATE));
  } finally {
    await hub.close();
  }
}
