import type { Client } from 'pg';

/** What loading and working out do not look at. Kept up row by row it costs more than the rows; built at once it costs little. */
const LATER = [
  'matter_areas',
  'matter_areas_coarse',
  'matter_offences',
  'matter_agencies',
  'matter_organisations',
  'matter_search',
  'matter_search_coarse',
  'event_fact',
  'document_number',
  'quote_fact',
  'quote_code',
  'quote_ref',
];

/** Takes these indexes away within the transaction, and returns how to build them again. */
export async function setAsideIndexes(client: Client): Promise<() => Promise<void>> {
  const definitions: string[] = [];
  for (const name of LATER) {
    const { rows } = await client.query<{ definition: string }>(`select pg_get_indexdef('matter.${name}'::regclass) as definition`);
    definitions.push(...rows.map(({ definition }) => definition));
    await client.query(`drop index matter.${name}`);
  }
  return async () => {
    for (const definition of definitions) await client.query(definition);
  };
}
