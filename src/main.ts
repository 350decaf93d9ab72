import './platform/node-version.js';
import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { personas } from './demonstration/personas.js';
import { demonstrate } from './demonstrate.js';
import { createHub } from './hub.js';
import { systemClock } from './platform/clock.js';
import { readConfig } from './platform/config.js';
import { openDatabase } from './platform/database/open-database.js';
import { log } from './platform/log.js';
import { projectPath } from './platform/project-root.js';
import { StartRefused } from './platform/start-refused.js';
import { startTrouble } from './platform/start-trouble.js';
import { prepareDatabase } from './prepare-database.js';

/** Reads the configuration, opens the database, loads the demonstration once, listens. */
async function start(): Promise<void> {
  const config = readConfig();
  const database = await openDatabase(config, { join: false });
  say('Chuẩn bị cơ sở dữ liệu và danh mục… / Preparing the database and its code lists…');
  await prepareDatabase(database.url);
  const page = projectPath('dist', 'page');
  const hub = await createHub({
    url: database.url,
    dataDir: config.dataDir,
    clock: systemClock,
    personas,
    ...(config.issuersFile ? { issuersFile: config.issuersFile } : {}),
    ...(existsSync(page) ? { page } : {}),
  });
  stopOnSignals(async () => {
    await hub.close();
    await database.close();
  });
  if (config.demo !== 'none') {
    const count = config.demo === 'default' ? {} : { count: config.demo };
    await demonstrate({ url: database.url, keys: config.dataDir, now: systemClock.now(), ...count, progress: shown });
  }
  await hub.addUp();
  setInterval(() => void hub.addUp().catch(() => log('warn', 'figures.not-added-up')), A_DAY).unref();
  const port = await hub.http.listen(config.port, config.host);
  say(`Liên Thông: http://${config.host}:${port}/  (GraphQL: POST /graphql)`);
}

const A_DAY = 24 * 60 * 60 * 1000;

const shown = (_: string, done: number, total: number): void => say(`Nạp tỉnh minh họa / Loading the demonstration: ${done} / ${total}`);

const say = (text: string): void => void process.stdout.write(`${text}\n`);

function stopOnSignals(stop: () => Promise<void>): void {
  let stopping = false;
  const once = () => {
    if (stopping) return;
    stopping = true;
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', once);
  process.on('SIGINT', once);
}

start().catch((thrown: unknown) => {
  const error = startTrouble(thrown);
  if (error instanceof StartRefused) process.stderr.write(`${error.message}\n`);
  else log('error', 'start.failed', { reason: error instanceof Error ? error.message : String(error) });
  process.exit(1);
});
