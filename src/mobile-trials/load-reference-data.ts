import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClientBase } from 'pg';
import { readCsv } from '../matter/reference-data/read-csv.js';
import { callFunction } from '../platform/database/call-function.js';

/** Which file fills which table; a table that has none yet stays empty. */
const TABLES = [
  { table: 'gate_rule', file: 'gates.csv' },
  { table: 'law_limit', file: 'limits.csv' },
  { table: 'court_competence', file: 'court-competence.csv' },
  { table: 'near_commune', file: 'neighbours.csv' },
  { table: 'ground_rule', file: 'grounds.csv' },
  { table: 'ground_word', file: 'ground-words.csv' },
  { table: 'ground_band', file: 'bands.csv' },
  { table: 'method_level', file: 'methods.csv' },
  { table: 'communication_material', file: 'communication-material.csv' },
  { table: 'offence_frequency', file: 'offence-frequency.csv' },
  { table: 'venue', file: 'venues.csv' },
  { table: 'legal_basis', file: 'legal-basis.csv' },
  { table: 'checklist', file: 'checklist.csv' },
  { table: 'population', file: 'populations.csv' },
  { table: 'outreach_share', file: 'outreach-shares.csv' },
  { table: 'sentence_band', file: 'sentence-bands.csv' },
] as const;

/** Fills the tables of choosing from the data folder; what did not change is left alone. Units have to be loaded before. */
export async function loadMobileTrialData(client: ClientBase, dataDir: string): Promise<void> {
  await client.query('begin');
  try {
    for (const { table, file } of TABLES) await load(client, table, join(dataDir, 'mobile-trials', file));
    await callFunction(client, 'mobile_trials.lead_communes');
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

async function load(client: ClientBase, table: string, file: string): Promise<void> {
  if (!existsSync(file)) return;
  const state = createHash('sha256').update(readFileSync(file)).digest('hex');
  if (await callFunction<boolean>(client, 'matter.is_loaded', `mobile_trials.${table}`, state)) return;
  await callFunction(client, 'mobile_trials.load_rows', table, state, JSON.stringify(readCsv(file)));
}
