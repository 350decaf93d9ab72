import { publicSchema, slices } from '../app.js';
import type { Hub } from '../hub.js';
import type { ImportDoor } from '../imports/import-door.js';
import type { NamingRegister } from '../imports/naming-register.js';
import { organisationDirectory } from '../matter/directory.js';
import { loadLaw } from '../matter/load-law.js';
import { referencesOf } from '../matter/references.js';
import type { Clock } from '../platform/clock.js';
import { callFunction } from '../platform/database/call-function.js';
import { roleUrl } from '../platform/database/connection.js';
import { openPool } from '../platform/database/pools.js';

/** The door of a hub for files, beside the one for requests. */
export async function openImportDoor(hub: Pick<Hub, 'intake' | 'url'>, clock: Clock): Promise<ImportDoor & { close(): Promise<void> }> {
  const pool = openPool(roleUrl(hub.url, 'lt_reader_low'), { max: 2 });
  const knowledge = { law: await loadLaw(pool) };
  const today = () => String(clock.today());
  return {
    intake: hub.intake,
    schema: publicSchema(),
    nouns: slices.flatMap(({ nouns }) => nouns),
    directory: organisationDirectory(pool),
    references: () => referencesOf(pool, knowledge, today),
    register: () => callFunction<NamingRegister>(pool, 'matter.naming_register'),
    today,
    close: () => pool.end(),
  };
}
