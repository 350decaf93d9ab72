import type { Client, Pool } from 'pg';
import type { Slice } from '../../hub/intake/slice.js';
import type { EntityTables } from '../../hub/reading/model.js';
import { loadLaw } from '../../matter/load-law.js';
import { referencesOf } from '../../matter/references.js';
import { callFunction } from '../../platform/database/call-function.js';
import type { MatterScript } from '../matter-script.js';
import { BulkWriter } from './bulk-writer.js';
import { callers } from './caller-of.js';
import { describeMatter } from './described-matter.js';
import { nounsByMutation } from './nouns.js';
import { setAsideIndexes } from './set-aside-indexes.js';

export type Progress = (text: string, done: number, total: number) => void;

interface BulkOptions {
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

/** Matters that share what was looked up. */
const BATCH = 500;
/** Matters described at once: the database is not to wait for a word of this thread longer than they take. */
const HANDFUL = 4;
/** How often whoever waits hears how far it has come. */
const TOLD = 10;

/** Writes what the door would have written, many matters at a time, and works them out. */
export async function loadInBulk(options: BulkOptions): Promise<void> {
  const buildIndexes = await setAsideIndexes(options.client);
  await callFunction(options.client, 'matter.count_later');
  const writer = new BulkWriter(options.client, options.tables);
  try {
    await describeAll(options, writer);
  } catch (error) {
    // Nothing of this is to run on when the transaction has been rolled back.
    await writer.finish().catch(() => undefined);
    throw error;
  }
  await writer.finish();
  await buildIndexes();
  await writer.join();
  await callFunction(options.client, 'matter.count_all');
}

async function describeAll({ reader, slices, matters, total, progress }: BulkOptions, writer: BulkWriter): Promise<void> {
  const law = await loadLaw(reader);
  const noun = nounsByMutation(slices);
  const tenth = (matters: number): number => Math.floor((matters * TOLD) / total);
  let done = 0;
  for (const batch of groups(matters, BATCH)) {
    const references = referencesOf(reader, { law }, () => '');
    const caller = callers(references);
    for (const handful of groups(batch, HANDFUL)) {
      const described = await Promise.all(handful.map((script) => describeMatter(script, { noun, caller, references })));
      await writer.write(described, references);
      const before = done;
      done += handful.length;
      if (done === total || tenth(before) < tenth(done)) progress('matters', done, total);
    }
  }
}

function* groups<T>(all: Iterable<T>, size: number): Generator<T[]> {
  let group: T[] = [];
  for (const one of all) {
    group.push(one);
    if (group.length < size) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}
