import { withDatabase } from './connection.js';
import { withClient } from './with-client.js';

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Makes a database on the server of this connection string and returns how to reach it. */
export async function createDatabase(url: string, name: string, template?: string): Promise<string> {
  await withClient(url, (client) => client.query(`create database ${quoted(name)}${template ? ` template ${quoted(template)}` : ''}`));
  return withDatabase(url, name);
}

export async function dropDatabase(url: string, name: string): Promise<void> {
  await withClient(url, (client) => client.query(`drop database if exists ${quoted(name)} with (force)`));
}

export async function databaseExists(url: string, name: string): Promise<boolean> {
  const { rowCount } = await withClient(url, (client) => client.query('select from pg_database where datname = $1', [name]));
  return rowCount === 1;
}
