import type { Client } from 'pg';

type Row = Readonly<Record<string, unknown>>;

const MATTER_TABLES = [
  'matter',
  'code',
  'event',
  'document',
  'quote',
  'naming',
  'standing',
  'handler',
  'warning',
  'clock',
  'accused_state',
  'handover_state',
  'link',
  'joining',
  'acceptance',
  'tip',
  'figure_row',
];

/** Drawn when a row is written, or made from what is drawn. */
const DRAWN: Readonly<Record<string, readonly string[]>> = {
  'matter.event': ['id'],
  'matter.matter': ['created_at'],
  'social_affairs.victim': ['code'],
  'police.witness': ['code'],
};

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** Every row of the matters and of the agencies, ids replaced by what they stand for: two databases that say the same give the same. */
export async function storedRows(client: Client): Promise<Readonly<Record<string, readonly string[]>>> {
  const facts = (
    await client.query<{ table: string }>(`select schema_name || '.' || table_name as table from matter.fact_table order by 1`)
  ).rows;
  const tables = [...facts.map(({ table }) => table), ...MATTER_TABLES.map((name) => `matter.${name}`)];
  const rows = new Map<string, readonly Row[]>();
  for (const table of tables) rows.set(table, (await client.query<Row>(`select * from ${table}`)).rows);
  const names = namesOf(rows);
  const said = (table: string, row: Row) => {
    const dropped = ['row_id', ...(DRAWN[table] ?? [])];
    const kept = Object.entries(row).filter(([column]) => !dropped.includes(column));
    return JSON.stringify(Object.fromEntries(kept)).replaceAll(UUID, (id) => names.get(id) ?? id);
  };
  return Object.fromEntries([...rows].map(([table, all]) => [table, all.map((row) => said(table, row)).sort()]));
}

/** A matter is its code; a fact is the number by which its body knows it. */
function namesOf(tables: ReadonlyMap<string, readonly Row[]>): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { id, code } of tables.get('matter.matter') ?? []) names.set(String(id), String(code));
  for (const [table, rows] of tables) {
    for (const { id, organisation_id: body, source_key: key } of rows) if (key) names.set(String(id), `${table}|${body}|${key}`);
  }
  return names;
}
