import type pg from 'pg';
import { tooExpensive } from '../../platform/errors.js';
import './messages.js';
import { StatementCache } from './statement-cache.js';
import type { Turns } from './turns.js';

/** A cached plan takes some 330 kB in each connection: only so many statements are named. */
const NAMED = 100;

interface Named {
  readonly name: string;
  uses: number;
}

/** A statement that PostgreSQL ended, at the time limit of its role or by an operator's hand; its connection serves on. */
const isStopped = (error: unknown): boolean => (error as { code?: unknown }).code === '57014';

type Prepared = pg.PoolClient & { connection?: { parsedStatements?: Record<string, string> } };

/** Runs statements as one reading role. A statement is named, and so planned once a connection, from its second use on. */
export class Reader {
  #counter = 0;
  readonly #gone = new Set<string>();
  readonly #named = new StatementCache<Named>(NAMED, ({ name }) => this.#gone.add(name));

  constructor(
    private readonly pool: pg.Pool,
    private readonly turns: Turns,
  ) {}

  async read(text: string, values: readonly unknown[]): Promise<string> {
    const name = this.#nameFor(text);
    const done = await this.turns.take();
    try {
      return await this.#run(name, text, values);
    } finally {
      done();
    }
  }

  async #run(name: string | null, text: string, values: readonly unknown[]): Promise<string> {
    const client = (await this.pool.connect()) as Prepared;
    try {
      await this.#forget(client);
      const result = await client.query<[string]>({ ...(name ? { name } : {}), text, values: [...values], rowMode: 'array' });
      return result.rows[0]?.[0] ?? '{}';
    } catch (error) {
      throw isStopped(error) ? tooExpensive('reading.stopped') : error;
    } finally {
      client.release();
    }
  }

  #nameFor(text: string): string | null {
    const known = this.#named.get(text);
    if (!known) {
      this.#counter += 1;
      this.#named.set(text, { name: `q${this.#counter}`, uses: 1 });
      return null;
    }
    known.uses += 1;
    return known.name;
  }

  /** Statements no longer named are given back by each connection that holds them. */
  async #forget(client: Prepared): Promise<void> {
    const parsed = client.connection?.parsedStatements;
    if (this.#gone.size === 0 || !parsed) return;
    for (const name of Object.keys(parsed)) {
      if (!this.#gone.has(name)) continue;
      await client.query(`deallocate ${name}`);
      delete parsed[name];
    }
  }
}
