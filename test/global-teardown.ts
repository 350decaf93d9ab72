import { rmSync } from 'node:fs';

/** Ends the PostgreSQL of the run and removes its files. */
export default async function globalTeardown(): Promise<void> {
  const { stopTestCluster } = globalThis as unknown as { stopTestCluster: () => Promise<void> };
  await stopTestCluster();
  rmSync(process.env.HUB_TEST_DATA ?? '', { recursive: true, force: true });
}
