import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';

/** A server of the benchmark in a process of its own, so that what it costs can be told from what asking costs. */
interface Served {
  readonly port: number;
  readonly pid: number;
  stop(): Promise<void>;
}

/** Starts one of this folder's servers; it is told over the channel what it serves, and tells its port. */
export async function serve(module: string, told: object, profileFolder: string | null = null): Promise<Served> {
  const execArgv = [
    '--enable-source-maps',
    '--max-semi-space-size=64',
    ...(profileFolder ? ['--cpu-prof', `--cpu-prof-dir=${profileFolder}`] : []),
  ];
  const child = fork(new URL(module, import.meta.url), { execArgv });
  child.send(told);
  const [message] = (await Promise.race([once(child, 'message'), failed(child)])) as [{ port: number }];
  return { port: message.port, pid: child.pid ?? 0, stop: () => stop(child) };
}

async function failed(child: ChildProcess): Promise<never> {
  await once(child, 'exit');
  throw new Error('A server of the benchmark did not start');
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = once(child, 'exit');
  child.send('stop');
  await gone;
}

/** The other side: serves what it is told, until it is told to stop or the benchmark is gone. */
export function beServed<Told>(start: (told: Told) => Promise<{ port: number; close: () => Promise<void> }>): void {
  let close = async (): Promise<void> => undefined;
  process.on('disconnect', () => process.exit(1));
  process.on('message', async (message: Told | 'stop') => {
    if (message === 'stop') {
      await close();
      process.exit(0);
    }
    const served = await start(message as Told);
    close = served.close;
    process.send?.({ port: served.port });
  });
}
