import { spawn } from 'node:child_process';
import { once } from 'node:events';

const source = (file: string): string => JSON.stringify(new URL(`../../src/${file}`, import.meta.url).href);

const program = (url: string, dataDir: string): string => `
  await import('reflect-metadata');
  const { createHub } = await import(${source('hub.js')});
  const { systemClock } = await import(${source('platform/clock.js')});
  const hub = await createHub({ url: ${JSON.stringify(url)}, dataDir: ${JSON.stringify(dataDir)}, clock: systemClock });
  // It ends with whoever started it, however that one ends.
  process.stdin.on('end', () => process.exit()).resume();
  console.log(await hub.http.listen(0, '127.0.0.1'));`;

export interface HubProcess {
  readonly url: string;
  /** As when the power goes: nothing is closed, nothing is written any more. */
  kill(): Promise<void>;
}

/** A hub in a process of its own: what a test may kill in the middle of its work. */
export async function startHubProcess(url: string, dataDir: string): Promise<HubProcess> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', program(url, dataDir)], {
    cwd: import.meta.dirname,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const port = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (text) => resolve(String(text).trim()));
    child.once('exit', (code) => reject(new Error(`the hub ended with ${code}`)));
  });
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}
