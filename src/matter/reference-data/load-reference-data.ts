import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClientBase } from 'pg';
import { callFunction } from '../../platform/database/call-function.js';
import { readCsv } from './read-csv.js';
import { unitRows } from './unit-rows.js';

const LAW_TABLES = {
  deadline_rule: 'deadline-rules.csv',
  penalty_frame: 'penalty-frames.csv',
  offence: 'offences.csv',
  day_off: 'days-off.csv',
  code_list: 'code-lists.csv',
} as const;

/** A change of how files are understood loads them again, as a change of the files does. */
const READING = 'reading 1';

function digest(files: readonly string[]): string {
  const hash = createHash('sha256').update(READING);
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex');
}

/** Fills the tables of units, organisations and the law from the data folder; what did not change is left alone. */
export async function loadReferenceData(client: ClientBase, dataDir: string): Promise<void> {
  await client.query('begin');
  try {
    await loadUnits(client, join(dataDir, 'admin'));
    await loadOrganisations(client, dataDir);
    for (const [table, file] of Object.entries(LAW_TABLES)) await loadLaw(client, table, join(dataDir, 'law', file));
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

const isLoaded = (client: ClientBase, name: string, state: string) => callFunction<boolean>(client, 'matter.is_loaded', name, state);

async function loadUnits(client: ClientBase, folder: string): Promise<void> {
  const state = digest(
    readdirSync(folder)
      .sort()
      .map((name) => join(folder, name)),
  );
  if (await isLoaded(client, 'unit', state)) return;
  const { units, successors } = unitRows(folder);
  await callFunction(client, 'matter.load_units', state, JSON.stringify(units), JSON.stringify(successors));
}

async function loadOrganisations(client: ClientBase, folder: string): Promise<void> {
  const files = ['organisations.csv', 'organisations-elsewhere.csv', 'organisation-successors.csv', 'supervision.csv'].map((name) =>
    join(folder, name),
  );
  const state = digest(files);
  if (await isLoaded(client, 'organisation', state)) return;
  const [home, elsewhere, successors, supervision] = files.map(readCsv);
  const organisations = [...(home ?? []), ...(elsewhere ?? [])];
  await callFunction(
    client,
    'matter.load_organisations',
    state,
    ...[organisations, successors, supervision].map((rows) => JSON.stringify(rows)),
  );
}

async function loadLaw(client: ClientBase, table: string, file: string): Promise<void> {
  const state = digest([file]);
  if (await isLoaded(client, table, state)) return;
  await callFunction(client, 'matter.load_rows', table, state, JSON.stringify(readCsv(file)));
}
