import type { Config } from '../config.js';
import { startCluster } from './cluster.js';
import { withDatabase } from './connection.js';
import { createDatabase, databaseExists } from './create-database.js';
import { runningClusterUrl } from './running-cluster.js';

/** The database this process works on, whoever runs the server. */
type OpenDatabase = Readonly<{
  /** The superuser's connection string. */
  url: string;
  embedded: boolean;
  /** Stops the server if it was started here. */
  close(): Promise<void>;
}>;

const NAME = 'hub';

/** Outside PostgreSQL if one is named; else the embedded one: a command joins the one that a hub runs, or starts it. */
export async function openDatabase(config: Pick<Config, 'databaseUrl' | 'dataDir'>, { join = true } = {}): Promise<OpenDatabase> {
  if (config.databaseUrl !== null) return { url: config.databaseUrl, embedded: false, close: async () => undefined };
  const running = join ? runningClusterUrl(config.dataDir) : null;
  if (running) return { url: withDatabase(running, NAME), embedded: true, close: async () => undefined };
  const { url, stop } = await startCluster({ dataDir: config.dataDir });
  if (!(await databaseExists(url, NAME))) await createDatabase(url, NAME);
  return { url: withDatabase(url, NAME), embedded: true, close: stop };
}
