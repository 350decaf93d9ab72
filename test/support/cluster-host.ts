import { type ChildProcess, spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';

const cluster = new URL('../../src/platform/database/cluster.js', import.meta.url).href;

const program = (dataDir: string): string => `
  const { startCluster } = await import(${JSON.stringify(cluster)});
  const { url, stop } = await startCluster({ dataDir: ${JSON.stringify(dataDir)}, settings: { shared_buffers: '16MB' } });
  process.on('SIGTERM', () => stop().then(() => process.exit()));
  setInterval(() => undefined, 60_000);
  console.log(url);`;

/** A process of its own with an embedded PostgreSQL: what a test may kill. */
export function startHost(dataDir: string): Promise<{ host: ChildProcess; url: string }> {
  const host = spawn(process.execPath, ['--input-type=module', '-e', program(dataDir)], {
    cwd: new URL('.', pathToFileURL(import.meta.filename)).pathname,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    host.stdout?.once('data', (text) => resolve({ host, url: String(text).trim() }));
    host.once('exit', (code) => reject(new Error(`the host ended with ${code}`)));
  });
}
