import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { createDatabase, databaseExists } from '../../../src/platform/database/create-database.js';
import { startCluster } from '../../../src/platform/database/cluster.js';
import { runningClusterUrl } from '../../../src/platform/database/running-cluster.js';
import { withClient } from '../../../src/platform/database/with-client.js';
import { scratchFolder } from '../../support/database.js';
import { startHost } from '../../support/cluster-host.js';

const settings = { shared_buffers: '16MB' };

it('keeps its data, port and password from one start to the next', async () => {
  const dataDir = scratchFolder('kept');
  const first = await startCluster({ dataDir, settings });
  await createDatabase(first.url, 'kept');
  await first.stop();
  expect(runningClusterUrl(dataDir)).toBeNull();

  const second = await startCluster({ dataDir, settings });

  expect(await databaseExists(second.url, 'kept')).toBe(true);
  expect(second.url).toBe(first.url);
  expect(runningClusterUrl(dataDir)).toBe(second.url);
  await second.stop();
});

it('speaks Vietnamese: its sorting, its letters', async () => {
  const cluster = await startCluster({ dataDir: scratchFolder('kept'), settings });

  const { rows } = await withClient(cluster.url, (client) =>
    client.query(`select string_agg(w, ' ' order by w collate "vi-x-icu") as words from unnest('{dung,đa,ân,da,an,ăn}'::text[]) w`),
  );

  expect(rows).toEqual([{ words: 'an ăn ân da dung đa' }]);
  await cluster.stop();
});

it('recovers after its process and PostgreSQL were killed', async () => {
  const dataDir = scratchFolder('killed');
  const { host, url } = await startHost(dataDir);
  await createDatabase(url, 'survivor');
  process.kill(Number(readFileSync(`${dataDir}/postgres/postmaster.pid`, 'utf8').split('\n')[0]), 'SIGKILL');
  host.kill('SIGKILL');

  const next = await startCluster({ dataDir, settings });

  expect(await databaseExists(next.url, 'survivor')).toBe(true);
  await next.stop();
});

it('takes over from a process that was killed and left PostgreSQL behind', async () => {
  const dataDir = scratchFolder('orphan');
  const { host, url } = await startHost(dataDir);
  await createDatabase(url, 'survivor');
  host.kill('SIGKILL');
  await pause(100);

  const next = await startCluster({ dataDir, settings });

  expect(await databaseExists(next.url, 'survivor')).toBe(true);
  await next.stop();
});

it('refuses the files of a hub that is running', async () => {
  const dataDir = scratchFolder('shared');
  const { host } = await startHost(dataDir);

  await expect(startCluster({ dataDir, settings })).rejects.toThrow('Another hub is running');

  host.kill('SIGTERM');
  await once(host, 'exit');
});
