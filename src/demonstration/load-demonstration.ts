import type { Client } from 'pg';
import type { AgencyWord } from '../hub/identity/agency.js';
import type { Slice } from '../hub/intake/slice.js';
import { entityTables } from '../hub/reading/entity-tables.js';
import { callFunction } from '../platform/database/call-function.js';
import { roleUrl } from '../platform/database/connection.js';
import { oneAtATime } from '../platform/database/one-at-a-time.js';
import { openOrm } from '../platform/database/open-orm.js';
import { openPool } from '../platform/database/pools.js';
import { withClient } from '../platform/database/with-client.js';
import { projectPath } from '../platform/project-root.js';
import { loadInBulk, type Progress } from './load/in-bulk.js';
import { demonstrated } from './demonstrated.js';

const DEFAULT_MATTERS = 400;

export interface DemonstrationOptions {
  /** The superuser's connection string of a prepared database with its reference data. */
  readonly url: string;
  readonly slices: readonly Slice[];
  readonly now: Date;
  readonly count?: number;
  readonly dataDir?: string;
  readonly progress?: Progress;
}

/** Loads the demonstration province once: all of it in one transaction, so that a start that was interrupted leaves nothing of it. */
export function loadDemonstration(options: DemonstrationOptions): Promise<'LOADED' | 'PRESENT'> {
  return oneAtATime(options.url, 'hub.demonstration', async (client) => {
    if (await isPresent(client)) return 'PRESENT';
    await client.query('begin');
    try {
      await fill(client, options);
      await callFunction(client, 'matter.mark_loaded', MARK, STATE);
      await client.query('commit');
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      throw error;
    }
    await tidy(client, options.url);
    return 'LOADED';
  });
}

/** Table by table, the one behind the other. */
async function tidy(client: Client, url: string): Promise<void> {
  await Promise.all([client.query('vacuum (buffer_usage_limit 0)'), withClient(url, (other) => other.query('analyze'))]);
}

const MARK = 'demonstration';
/** Whatever was loaded stays: another count or a later version adds nothing to it. */
const STATE = 'loaded';

const isPresent = (client: Client): Promise<boolean> => callFunction<boolean>(client, 'matter.is_loaded', MARK, STATE);

async function fill(client: Client, options: DemonstrationOptions): Promise<void> {
  const { url, slices, now, count = DEFAULT_MATTERS, dataDir = projectPath('data'), progress = () => undefined } = options;
  const reader = openPool(roleUrl(url, 'lt_reader_low'), { max: 2 });
  const orms = await Promise.all(
    slices.map(({ agency, entities }) => openOrm({ url: roleUrl(url, `lt_${schemaOf(agency)}`), schema: schemaOf(agency), entities })),
  );
  try {
    const tables = entityTables(orms);
    await loadInBulk({ client, reader, slices, tables, matters: demonstrated(now, count, dataDir), total: count, progress });
  } finally {
    await Promise.all([reader.end(), ...orms.map((orm) => orm.close())]);
  }
}

const schemaOf = (agency: AgencyWord): string => agency.replaceAll('-', '_');
