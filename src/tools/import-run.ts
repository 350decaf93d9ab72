import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { createHub } from '../hub.js';
import type { ImportDoor } from '../imports/import-door.js';
import type { Tally } from '../imports/tally.js';
import { systemClock } from '../platform/clock.js';
import { readConfig } from '../platform/config.js';
import { openDatabase } from '../platform/database/open-database.js';
import { StartRefused } from '../platform/start-refused.js';
import { prepareDatabase } from '../prepare-database.js';
import { openImportDoor } from './import-door.js';

/** Runs an import on the database of the running hub, or on the one that the environment names; its last line is the count. */
export async function runImport(file: () => string, take: (door: ImportDoor, file: string) => Promise<Tally>): Promise<void> {
  try {
    const path = await readable(file());
    process.stdout.write(`${await onDatabase((door) => take(door, path))}\n`);
  } catch (error) {
    process.exitCode = 1;
    // Of an unknown error only its class: its message may hold what somebody reported.
    process.stderr.write(
      `${error instanceof StartRefused ? error.message : `Nhập tệp dừng lại. The import stopped: ${(error as Error).name}`}\n`,
    );
  }
}

async function readable(file: string): Promise<string> {
  const isReadable = await access(file, constants.R_OK).then(
    async () => !(await stat(file)).isDirectory(),
    () => false,
  );
  if (!isReadable) throw new StartRefused('Không đọc được tệp.', 'The file cannot be read.');
  return file;
}

async function onDatabase(work: (door: ImportDoor) => Promise<Tally>): Promise<Tally> {
  const config = readConfig();
  const database = await openDatabase(config);
  try {
    await prepareDatabase(database.url);
    const hub = await createHub({ url: database.url, dataDir: config.dataDir, clock: systemClock });
    const door = await openImportDoor(hub, systemClock);
    try {
      return await work(door);
    } finally {
      await door.close();
      await hub.close();
    }
  } finally {
    await database.close();
  }
}
