import { existsSync } from 'node:fs';
import { clusterUrl } from './cluster.js';
import { DataDirectory } from './data-directory.js';
import { livingPostmaster } from './orphan.js';

/** The superuser's connection string of the PostgreSQL that runs on these files; null when none does. */
export function runningClusterUrl(dataDir: string): string | null {
  if (!existsSync(dataDir)) return null;
  const directory = new DataDirectory(dataDir);
  return livingPostmaster(directory) && directory.port ? clusterUrl(directory.port, directory.password) : null;
}
