import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { roleUrl } from '../../src/platform/database/connection.js';
import { createDatabase, dropDatabase } from '../../src/platform/database/create-database.js';

export type TestDatabase = Readonly<{
  name: string;
  /** The superuser's connection string. */
  url: string;
  roleUrl(role: string): string;
  drop(): Promise<void>;
}>;

const environment = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is set by test/global-setup.ts`);
  return value;
};

/** A database of its own for one test file, with all tables and what prepareTemplate put there. */
export async function freshDatabase(): Promise<TestDatabase> {
  const server = environment('HUB_TEST_POSTGRES');
  const name = `t_${randomUUID().replaceAll('-', '')}`;
  const url = await createDatabase(server, name, 'tpl');
  return { name, url, roleUrl: (role) => roleUrl(url, role), drop: () => dropDatabase(server, name) };
}

/** PostgreSQL's own log of this run: every statement of every database, each line led by database and user. */
export const postgresLog = (): Promise<string> => readFile(join(environment('HUB_TEST_DATA'), 'postgres.log'), 'utf8');

/** A folder inside the project that is removed with the run's other files. */
export const scratchFolder = (name: string): string => join(environment('HUB_TEST_DATA'), name);
