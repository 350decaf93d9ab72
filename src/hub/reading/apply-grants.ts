import { createHash } from 'node:crypto';
import type { ClientBase } from 'pg';
import { callFunction } from '../../platform/database/call-function.js';
import type { Grants } from './grants.js';

/** The high role may select every declared column, the low one all but those that name a victim, an informant or a shelter. */
const HIGH_ROLE = 'lt_reader';
const LOW_ROLE = 'lt_reader_low';

/** Gives the reading roles exactly the columns that the declarations name; done again only when they changed. */
export async function applyGrants(client: ClientBase, grants: Grants): Promise<void> {
  const statements = [...revocations(grants), ...[...grants].flatMap(([table, columns]) => grantsOn(table, columns))];
  const digest = createHash('sha256').update(statements.join('\n')).digest('hex');
  if (await callFunction<boolean>(client, 'matter.is_loaded', 'grants', digest)) return;
  await client.query(`begin; ${statements.join('; ')}; commit`);
  await callFunction(client, 'matter.mark_loaded', 'grants', digest);
}

function revocations(grants: Grants): string[] {
  const schemas = [...new Set([...grants.keys()].map((table) => table.split('.')[0] ?? ''))];
  return schemas.flatMap((schema) => [
    `revoke all on all tables in schema ${schema} from ${HIGH_ROLE}, ${LOW_ROLE}`,
    `grant usage on schema ${schema} to ${HIGH_ROLE}, ${LOW_ROLE}`,
  ]);
}

function grantsOn(table: string, { low, high }: { readonly low: ReadonlySet<string>; readonly high: ReadonlySet<string> }): string[] {
  const all = new Set([...low, ...high]);
  const select = (columns: ReadonlySet<string>, role: string) => `grant select (${[...columns].sort().join(', ')}) on ${table} to ${role}`;
  return [select(all, HIGH_ROLE), ...(low.size > 0 ? [select(low, LOW_ROLE)] : [])];
}
