import type { Client, Pool } from 'pg';
import type { References } from '../../hub/intake/noun.js';
import type { Slice } from '../../hub/intake/slice.js';
import type { EntityTables } from '../../hub/reading/model.js';
import { loadLaw } from '../../matter/load-law.js';
import { referencesOf } from '../../matter/references.js';
import { callFunction } from '../../platform/database/call-function.js';
import type { MatterScript } from '../matter-script.js';
import { callers } from './caller-of.js';
import { CopyBuffer, type Row } from './copy-rows.js';
import { type DescribedMatter, describeMatter } from './described-matter.js';
import { documentRow, eventRow, factRow, namingRows, quoteRows, type Version } from './matter-rows.js';
import { nounsByMutation } from './nouns.js';

export type Progress = (text: string, done: number, total: number) => void;

export interface BulkOptions {
  /** Within a transaction of the migrating superuser. */
  readonly client: Client;
  /** Looks up organisations, places and the law. */
  readonly reader: Pool;
  readonly slices: readonly Slice[];
  readonly tables: EntityTables;
  readonly matters: Iterable<MatterScript>;
  readonly total: number;
  readonly progress: Progress;
}

const BATCH = 500;

/** Writes what the door would have written, many matters at a time, and works them out. */
export async function loadInBulk({ client, reader, slices, tables, matters, total, progress }: BulkOptions): Promise<void> {
  const law = await loadLaw(reader);
  const noun = nounsByMutation(slices);
  const rows = new CopyBuffer();
  const ids = new Map<string, string>();
  let writing: Promise<void> = Promise.resolve();
  let counted = 0;
  for (const batch of batches(matters)) {
    const references = referencesOf(reader, { law }, () => '');
    const caller = callers(references);
    const described = await Promise.all(batch.map((script) => describeMatter(script, { noun, caller, references })));
    for (const { id, script } of described) ids.set(script.code, id);
    await writing;
    for (const matter of described) await addMatter(rows, tables, matter, ids, references);
    // The next matters are described while the database takes these in.
    const grown = ids.size >= 4 * counted;
    if (grown) counted = ids.size;
    writing = write(client, rows, described, grown);
    // Left alone for a moment, a failure would end the process before it is awaited.
    writing.catch(() => undefined);
    progress('matters', ids.size, total);
  }
  await writing;
}

/** Plans made while tables are small would read all of them for ever: they are counted anew as they grow. */
async function write(client: Client, rows: CopyBuffer, described: readonly DescribedMatter[], grown: boolean): Promise<void> {
  await rows.flush(client);
  if (grown) await client.query('analyze');
  await callFunction(client, 'matter.refresh_all', described.map(({ id }) => id));
}

function* batches(matters: Iterable<MatterScript>): Generator<MatterScript[]> {
  let batch: MatterScript[] = [];
  for (const matter of matters) {
    batch.push(matter);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

async function addMatter(rows: CopyBuffer, tables: EntityTables, matter: DescribedMatter, ids: ReadonlyMap<string, string>, references: References): Promise<void> {
  const { id, script, versions } = matter;
  rows.add('matter.matter', { id, code: script.code, opened_on: versions[0]?.parts.occurredOn });
  rows.add('matter.code', { code: script.code, matter_id: id, home_matter_id: id });
  for (const version of versions) addVersion(rows, tables, version, ids);
  for (const { organisation, subject, since } of script.handlers) {
    const { id: organisationId } = await references.organisation(organisation);
    rows.add('matter.handler', { matter_id: id, organisation_id: organisationId, subject, since });
  }
}

function addVersion(rows: CopyBuffer, tables: EntityTables, version: Version, ids: ReadonlyMap<string, string>): void {
  const { table, columns } = tables.byClass(() => version.noun.entity);
  rows.add(table, named(factRow(version), columns));
  rows.add('matter.event', eventRow(version));
  if (version.endedAt !== null) return;
  const document = documentRow(version);
  if (document) rows.add('matter.document', document);
  for (const quote of quoteRows(version)) rows.add('matter.quote', quote);
  for (const naming of namingRows(version)) rows.add('matter.naming', naming);
  for (const link of linkRows(version, ids)) rows.add('matter.link', link);
}

const named = (row: Row, columns: Readonly<Record<string, string>>): Row =>
  Object.fromEntries(Object.entries(row).map(([property, value]) => [columns[property] ?? property, value]));

/** A link shows from both sides. */
function linkRows({ parts, id, matterId }: Version, ids: ReadonlyMap<string, string>): readonly Row[] {
  return parts.told.links.flatMap((link) => {
    const { kind, code } = link as { readonly kind: string; readonly code: string };
    const other = ids.get(code);
    if (!other) return [];
    const sides = [
      [matterId, other],
      [other, matterId],
    ];
    return sides.map(([from, to]) => ({ from_matter: from, to_matter: to, kind, fact_id: id }));
  });
}
