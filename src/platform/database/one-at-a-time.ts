import type { Client } from 'pg';
import { withClient } from './with-client.js';

/** Hubs that share a database do this one after the other: the lock ends with its connection. */
export function oneAtATime<T>(url: string, what: string, work: (client: Client) => Promise<T>): Promise<T> {
  return withClient(url, async (client) => {
    await client.query('select pg_advisory_lock(hashtext($1))', [what]);
    return work(client);
  });
}
