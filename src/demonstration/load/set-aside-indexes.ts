import type { Client } from 'pg';

/**
 * What loading and working out do not look at: they find the rows of a matter, by its id, and what a constraint keeps apart.
 * Kept up row by row such an index costs more than the rows; built at once it costs little.
 */
const LATER = `
  select c.oid::regclass::text as name, pg_get_indexdef(c.oid) as definition
  from pg_index i
  join pg_class c on c.oid = i.indexrelid
  join pg_class t on t.oid = i.indrelid
  join pg_namespace n on n.oid = t.relnamespace
  left join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0]
  where not exists (select from pg_constraint k where k.conindid = c.oid)
    and a.attname is distinct from 'matter_id'
    and ((n.nspname, t.relname) in (select schema_name, table_name from matter.fact_table)
      or n.nspname = 'matter' and t.relname in ('matter', 'event', 'document', 'quote', 'standing', 'handler', 'accused_state', 'link'))
  order by 1`;

/** Takes these indexes away within the transaction, and returns how to build them again. */
export async function setAsideIndexes(client: Client): Promise<() => Promise<void>> {
  const { rows } = await client.query<{ name: string; definition: string }>(LATER);
  for (const { name } of rows) await client.query(`drop index ${name}`);
  return async () => {
    for (const { definition } of rows) await client.query(definition);
  };
}
