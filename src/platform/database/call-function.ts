/** Anything that runs a statement with `$1`-style parameters and gives rows. */
export interface StatementRunner {
  query(text: string, values: unknown[]): Promise<{ rows: unknown[] }>;
}

/** Calls a function of the database by its name: the only statement that is written outside the reading. */
export async function callFunction<T>(runner: StatementRunner, name: string, ...args: readonly unknown[]): Promise<T> {
  if (!/^[a-z_]+\.[a-z_]+$/.test(name)) throw new Error(`${name} is no name of a function`);
  const placeholders = args.map((_, i) => `$${i + 1}`).join(', ');
  const { rows } = await runner.query(`select ${name}(${placeholders}) as result`, [...args]);
  return (rows[0] as { result: T } | undefined)?.result as T;
}
