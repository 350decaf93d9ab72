import type { Pool } from 'pg';
import type { AgencyWord } from '../../hub/identity/agency.js';
import type { Intake } from '../../hub/intake/intake.js';
import type { References } from '../../hub/intake/noun.js';
import type { Slice } from '../../hub/intake/slice.js';
import { documentParts } from '../../matter/document-parts.js';
import { loadLaw } from '../../matter/load-law.js';
import { referencesOf } from '../../matter/references.js';
import { callFunction } from '../../platform/database/call-function.js';
import { roleUrl } from '../../platform/database/connection.js';
import { openPool } from '../../platform/database/pools.js';
import type { HandlerScript, LettingIn, MatterScript } from '../matter-script.js';
import { callers } from './caller-of.js';
import type { MovableClock } from './movable-clock.js';
import { nounsByMutation } from './nouns.js';

interface DoorOptions {
  /** The superuser's connection string of the hub's database. */
  readonly url: string;
  readonly slices: readonly Slice[];
  readonly intake: Intake;
  /** The clock that the hub was made with: each fact is taken in when it was heard of. */
  readonly clock: MovableClock;
  readonly matters: Iterable<MatterScript>;
}

/** Takes a demonstration in as the agencies would report it, fact by fact. */
export async function loadThroughDoor(options: DoorOptions): Promise<void> {
  const pools = new Map<string, Pool>();
  const as = (url: string) => {
    const pool = pools.get(url) ?? openPool(url, { max: 2 });
    pools.set(url, pool);
    return pool;
  };
  try {
    const reader = as(roleUrl(options.url, 'lt_reader_low'));
    const references = referencesOf(reader, { law: await loadLaw(reader) }, () => String(options.clock.today()));
    const ids = new Map<string, string>();
    for (const matter of options.matters) {
      ids.set(matter.code, await loadMatter(options, matter, references, as));
      if (matter.letIn) await letIn(matter.letIn, ids, references, as(roleUrl(options.url, databaseRole('police'))));
    }
  } finally {
    await Promise.all([...pools.values()].map((pool) => pool.end()));
  }
}

async function loadMatter(
  { url, slices, intake, clock }: DoorOptions,
  matter: MatterScript,
  references: References,
  as: (url: string) => Pool,
): Promise<string> {
  const noun = nounsByMutation(slices);
  const caller = callers(references);
  let matterId: string | null = null;
  for (const { agency, organisation, mutation, input, recordedAt } of matter.facts) {
    clock.move(recordedAt);
    const taken = await intake.take(noun(mutation), input, await caller(agency, organisation), references);
    if (matterId === null) await callFunction(as(url), 'matter.give_code', taken.matterId, matter.code, true);
    matterId = taken.matterId;
  }
  for (const handler of matter.handlers) await assign(handler, matterId ?? '', references, as(roleUrl(url, databaseRole(handler.agency))));
  return matterId ?? '';
}

const databaseRole = (agency: AgencyWord): string => `lt_${agency.replaceAll('-', '_')}`;

async function assign(
  { organisation, subject, since }: HandlerScript,
  matterId: string,
  references: References,
  pool: Pool,
): Promise<void> {
  const { id } = await references.organisation(organisation);
  await callFunction(pool, 'matter.assign_handler', matterId, id, subject, since);
}

async function letIn(
  { matter, document, by, at }: LettingIn,
  ids: ReadonlyMap<string, string>,
  references: References,
  police: Pool,
): Promise<void> {
  const [issuer, leader] = await Promise.all([document.issuer, by].map((code) => references.organisation(code)));
  const parts = documentParts(document.number, document.year, issuer?.id ?? null);
  await callFunction(police, 'matter.accept_fact', ids.get(matter), leader?.id, JSON.stringify(parts), at);
}
