import { join } from 'node:path';
import { slices } from '../../app.js';
import { loadDemonstration } from '../../demonstration/load-demonstration.js';
import { createHub } from '../../hub.js';
import { systemClock } from '../../platform/clock.js';
import { DataDirectory } from '../../platform/database/data-directory.js';
import { openDatabase } from '../../platform/database/open-database.js';
import { prepareDatabase } from '../../prepare-database.js';

/** A province of its own for the benchmark, on its own PostgreSQL; built at the first run and kept. */
export interface Province {
  readonly url: string;
  readonly dataDir: string;
  readonly postmaster: number;
  close(): Promise<void>;
}

export async function openProvince(dataDir: string, matters: number, say: (text: string) => void): Promise<Province> {
  const folder = join(dataDir, 'bench', String(matters));
  const { url, close } = await openDatabase({ databaseUrl: null, dataDir: folder }, { join: false });
  try {
    await prepareDatabase(url);
    const hub = await createHub({ url, dataDir: folder, clock: systemClock }); // gives the kinds of events, which loading needs
    await hub.close();
    await loadDemonstration({
      url,
      slices,
      now: systemClock.now(),
      count: matters,
      progress: (text, done, total) => say(`${text} ${done}/${total}`),
    });
    return { url, dataDir: folder, postmaster: new DataDirectory(folder).postmaster ?? 0, close };
  } catch (error) {
    await close();
    throw error;
  }
}
