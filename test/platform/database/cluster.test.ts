import { type Cluster, startCluster } from '../../../src/platform/database/cluster.js';
import { createDatabase, databaseExists } from '../../../src/platform/database/create-database.js';
import { DataDirectory } from '../../../src/platform/database/data-directory.js';
import { runningClusterUrl } from '../../../src/platform/database/running-cluster.js';
import { withClient } from '../../../src/platform/database/with-client.js';
import { startHost } from '../../support/cluster-host.js';
import { scratchFolder } from '../../support/database.js';

const dataDir = scratchFolder('cluster');
const running: { stop(): Promise<void> }[] = [];

const kept = <T extends { stop(): Promise<void> }>(one: T): T => {
  running.push(one);
  return one;
};
const start = async (): Promise<Cluster> => kept(await startCluster({ dataDir, settings: { shared_buffers: '16MB' } }));
const host = async () => kept(await startHost(dataDir));

afterEach(async () => {
  for (const one of running.splice(0)) await one.stop();
  new DataDirectory(dataDir).remove();
});

it('keeps its data, port and password from one start to the next', async () => {
  const first = await start();
  await createDatabase(first.url, 'kept');
  await first.stop();
  expect(runningClusterUrl(dataDir)).toBeNull();

  const second = await start();

  expect(await databaseExists(second.url, 'kept')).toBe(true);
  expect(second.url).toBe(first.url);
  expect(runningClusterUrl(dataDir)).toBe(second.url);
});

it('sorts Vietnamese words as a dictionary does', async () => {
  const { url } = await start();

  const { rows } = await withClient(url, (client) =>
    client.query(`select string_agg(w, ' ' order by w collate "vi-x-icu") as words from unnest('{dung,đa,ân,da,an,ăn}'::text[]) w`),
  );

  expect(rows).toEqual([{ words: 'an ăn ân da dung đa' }]);
});

it('recovers after its process and PostgreSQL were killed', async () => {
  const { url, stop } = await host();
  await createDatabase(url, 'survivor');
  process.kill(Number(new DataDirectory(dataDir).postmaster), 'SIGKILL');
  await stop('SIGKILL');

  const next = await start();

  expect(await databaseExists(next.url, 'survivor')).toBe(true);
});

it('takes over from a process that was killed and left PostgreSQL behind', async () => {
  const { url, stop } = await host();
  await createDatabase(url, 'survivor');
  await stop('SIGKILL');

  const next = await start();

  expect(await databaseExists(next.url, 'survivor')).toBe(true);
});

it('refuses the files of a hub that is running', async () => {
  const { url } = await host();

  await expect(start()).rejects.toThrow('Another hub is running');

  expect(await databaseExists(url, 'postgres')).toBe(true);
});
