import pg from 'pg';

/** Is told the text of every statement, before it is sent, and the role that sends it. */
export type OnStatement = (sql: string, role: string) => void;

type PoolOptions = Readonly<{
  max?: number;
  /** Settings of each connection, over those of the role. */
  settings?: Readonly<Record<string, string>>;
  onStatement?: OnStatement;
}>;

/** A pool of one role's connections. */
export function openPool(url: string, { max = 10, settings = {}, onStatement }: PoolOptions = {}): pg.Pool {
  const options = Object.entries(settings)
    .map(([name, value]) => `-c ${name}=${value.replaceAll(/([\\ ])/g, '\\$1')}`)
    .join(' ');
  const Client = onStatement ? listeningClient(onStatement, decodeURIComponent(new URL(url).username)) : pg.Client;
  const pool = new pg.Pool({ connectionString: url, max, Client, ...(options ? { options } : {}) });
  // A connection that breaks while idle is replaced; unheard, the event would end the process.
  pool.on('error', () => undefined);
  return pool;
}

function listeningClient(onStatement: OnStatement, role: string): typeof pg.Client {
  class ListeningClient extends pg.Client {}
  const query = pg.Client.prototype.query as (...args: unknown[]) => unknown;
  const told = function (this: pg.Client, ...args: unknown[]): unknown {
    const [asked] = args;
    const text = typeof asked === 'string' ? asked : (asked as { text?: unknown } | null)?.text;
    if (typeof text === 'string') onStatement(text, role);
    return query.apply(this, args);
  };
  Object.assign(ListeningClient.prototype, { query: told });
  return ListeningClient;
}
