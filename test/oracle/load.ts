import type { World } from './world.js';

export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** The tables that a world brings itself; units, bodies and law are those of the database. */
const isMade = (table: string): boolean => !/^matter\.(unit|organisation|supervision)/.test(table);

/** What puts a world into a database, as its superuser: rows as they are, past triggers and foreign keys. */
export function loadStatements(world: World): Statement[] {
  const tables = Object.entries(world.tables).filter(([table]) => isMade(table));
  return [
    { text: "set session_replication_role = 'replica'", values: [] },
    ...tables.flatMap(([table, rows]) => insertion(table, rows)),
    { text: "set session_replication_role = 'origin'", values: [] },
  ];
}

/** Columns that the database works out itself. */
const GENERATED: readonly string[] = [
  'police.accused.charge_key',
  'police.criminal_case.initiator_id',
  'social_affairs.victim.code',
  'police.witness.code',
];

/** PostgreSQL itself turns JSON into the columns' types; only the columns that the rows have are named, so that defaults hold. */
function insertion(table: string, rows: readonly object[]): Statement[] {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((name) => !GENERATED.includes(`${table}.${name}`));
  const columns = names.map((column) => `"${column}"`).join(', ');
  if (columns === '') return [];
  const text = `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`;
  return [{ text, values: [JSON.stringify(rows)] }];
}

/** Empties what a world brings, before the next one. */
export const clearStatements = (world: World): Statement[] => {
  const tables = Object.keys(world.tables).filter(isMade);
  return tables.length === 0 ? [] : [{ text: `truncate ${tables.join(', ')} cascade`, values: [] }];
};
