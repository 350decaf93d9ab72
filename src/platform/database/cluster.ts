import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { type Binaries, findBinaries } from './binaries.js';
import { DataDirectory } from './data-directory.js';
import { freePort } from './free-port.js';
import { endOrphan } from './orphan.js';
import { spawnOptions } from './postgres-user.js';
import { asArguments, serverSettings } from './settings.js';

export type ClusterOptions = Readonly<{
  dataDir: string;
  /** PostgreSQL settings over the usual ones. */
  settings?: Readonly<Record<string, string>>;
  /** Nothing in it is to last: nothing is flushed to disk. */
  temporary?: boolean;
}>;

/** A PostgreSQL of our own that lives as long as this process. */
export type Cluster = Readonly<{
  /** The superuser's connection string of the database "postgres". */
  url: string;
  port: number;
  stop(): Promise<void>;
}>;

const unflushed = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' };

export async function startCluster({ dataDir, settings = {}, temporary = false }: ClusterOptions): Promise<Cluster> {
  const directory = new DataDirectory(dataDir);
  const binaries = await findBinaries();
  await endOrphan(directory);
  await directory.initialise(binaries, temporary ? ['--no-sync'] : []);
  const all = { ...serverSettings(), ...(temporary ? unflushed : {}), ...settings };
  return startPatiently(directory, binaries, asArguments(all));
}

/** A process that was just killed may hold PostgreSQL's lock or its port a moment longer. */
async function startPatiently(directory: DataDirectory, binaries: Binaries, settings: string[], tries = 10): Promise<Cluster> {
  try {
    return await start(directory, binaries, settings);
  } catch (error) {
    if (tries === 1) throw error;
    await pause(300);
    return startPatiently(directory, binaries, settings, tries - 1);
  }
}

async function start(directory: DataDirectory, { postgres }: Binaries, settings: string[]): Promise<Cluster> {
  const port = await freePort(directory.port);
  directory.port = port;
  const log = openSync(directory.log, 'a', 0o600);
  // A session of its own: Ctrl-C in a terminal reaches the hub alone, which stops PostgreSQL last.
  const options = spawnOptions({ stdio: ['ignore', log, log], detached: true });
  const child = spawn(postgres, ['-D', directory.cluster, '-p', String(port), ...settings], options);
  closeSync(log);
  const stopNow = () => void child.kill('SIGINT');
  process.once('exit', stopNow);
  const url = clusterUrl(port, directory.password);
  const stop = async () => {
    process.off('exit', stopNow);
    await ended(child);
  };
  try {
    await untilConnected(child, url, directory.log);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, port, stop };
}

export const clusterUrl = (port: number, password: string): string => `postgres://hub:${password}@127.0.0.1:${port}/postgres`;

function ended(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGINT');
  });
}

/** The first successful connection is the only honest sign that PostgreSQL serves; recovery after a crash may take a while. */
async function untilConnected(child: ChildProcess, url: string, log: string): Promise<void> {
  let failed: Error | null = null;
  child.once('error', (error) => (failed = error));
  for (let waited = 0; waited < 120_000; waited += 25) {
    if (failed) throw failed;
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`PostgreSQL did not start; its log is ${log}`);
    if (await connects(url)) return;
    await pause(25);
  }
  throw new Error(`PostgreSQL does not answer; its log is ${log}`);
}

async function connects(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch (error) {
    // Refused, or "the database system is starting up"; any other answer would stay the same for ever.
    const { code } = error as { code?: string };
    if (code === 'ECONNREFUSED' || code === '57P03') return false;
    throw error;
  } finally {
    await client.end().catch(() => undefined);
  }
}
