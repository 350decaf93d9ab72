import { DataDirectory } from '../src/platform/database/data-directory.js';

/** Ends the PostgreSQL of the run and removes its files. */
export default async function globalTeardown(): Promise<void> {
  const { stopTestCluster } = globalThis as unknown as { stopTestCluster: () => Promise<void> };
  await stopTestCluster();
  if (process.env.HUB_TEST_DATA) new DataDirectory(process.env.HUB_TEST_DATA).remove();
}
