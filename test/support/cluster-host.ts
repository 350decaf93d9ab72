import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';

const cluster = new URL('../../src/platform/database/cluster.js', import.meta.url).href;

const program = (dataDir: string): string => `
  const { startCluster } = await import(${JSON.stringify(cluster)});
  const { url, stop } = await startCluster({ dataDir: ${JSON.stringify(dataDir)}, settings: { shared_buffers: '16MB' } });
  process.on('SIGTERM', () => stop().then(() => process.exit()));
  setInterval(() => undefined, 60_000);
  console.log(url);`;

type Host = Readonly<{
  url: string;
  stop(signal?: NodeJS.Signals): Promise<void>;
}>;

/** A process of its own with an embedded PostgreSQL: what a test may kill. */
export function startHost(dataDir: string): Promise<Host> {
  const host = spawn(process.execPath, ['--input-type=module', '-e', program(dataDir)], {
    cwd: new URL('.', pathToFileURL(import.meta.filename)).pathname,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    host.stdout?.once('data', (text) => resolve({ url: String(text).trim(), stop: (signal) => stop(host, signal) }));
    host.once('exit', (code) => reject(new Error(`the host ended with ${code}`)));
  });
}

async function stop(host: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  if (host.exitCode !== null || host.signalCode !== null) return;
  host.kill(signal);
  await once(host, 'exit');
}
