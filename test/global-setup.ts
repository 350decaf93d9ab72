import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import chromium from '@sparticuz/chromium';
import { startCluster } from '../src/platform/database/cluster.js';
import { createDatabase } from '../src/platform/database/create-database.js';
import { DataDirectory } from '../src/platform/database/data-directory.js';
import { projectPath } from '../src/platform/project-root.js';
import { prepareDatabase } from '../src/prepare-database.js';
import { prepareTemplate } from './support/prepare-template.js';

/** One PostgreSQL for all test files; each file copies the database prepared here. */
export default async function globalSetup(): Promise<void> {
  removeLeftovers();
  const dataDir = projectPath('.data', `test-${process.pid}`);
  const settings = {
    log_statement: 'all',
    log_min_error_statement: 'error',
    log_line_prefix: '%d %u ',
    max_connections: '200',
    shared_buffers: '128MB',
  };
  const cluster = await startCluster({ dataDir, temporary: true, settings });
  Object.assign(process.env, { HUB_TEST_POSTGRES: cluster.url, HUB_TEST_DATA: dataDir });
  await unpackBrowser();
  Object.assign(globalThis, { stopTestCluster: cluster.stop });
  const template = await createDatabase(cluster.url, 'tpl');
  await prepareDatabase(template);
  await prepareTemplate(template);
}

/** The browser of the tests is unpacked once, inside the project: a user may have no other folder to write to, and two at a time would meet. */
async function unpackBrowser(): Promise<void> {
  process.env.TMPDIR = projectPath('.data', 'browser');
  mkdirSync(process.env.TMPDIR, { recursive: true });
  await chromium.executablePath();
}

/** A run that was killed leaves its files; those of a run that still goes on stay. */
function removeLeftovers(): void {
  const data = projectPath('.data');
  mkdirSync(data, { recursive: true });
  for (const name of readdirSync(data)) {
    const pid = /^test-(\d+)/.exec(name)?.[1];
    if (pid && !existsSync(`/proc/${pid}`)) new DataDirectory(`${data}/${name}`).remove();
  }
}
