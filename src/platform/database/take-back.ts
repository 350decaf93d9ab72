import type pg from 'pg';

/**
 * A connection that ends while somebody holds it goes back by itself. Kysely keeps one whose `begin`, `commit` or `rollback` failed, as they do
 * when the database breaks off, and a pool whose connections are all kept so waits for ever.
 */
export function takeBackEnded(pool: pg.Pool): void {
  const held = new WeakSet<pg.PoolClient>();
  pool.on('acquire', (client) => void held.add(client));
  pool.on('release', (_, client) => void held.delete(client));
  pool.on('connect', (client) => {
    client.once('end', () => {
      if (held.has(client)) giveBack(client);
    });
  });
}

/** Whoever held it may still give it back. */
function giveBack(client: pg.PoolClient): void {
  const { release } = client;
  client.release = () => undefined;
  release(true);
}
