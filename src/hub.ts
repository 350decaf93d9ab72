import { createHash, createHmac } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { SHARED, declarations, openOrms, slices } from './app.js';
import { demonstrationOnly } from './hub/audit/demonstration-only.js';
import { recorder } from './hub/audit/recorder.js';
import { Trail } from './hub/audit/trail.js';
import { Exporter } from './hub/exporting/exporter.js';
import type { BodyNames } from './hub/exporting/write-export.js';
import { agencyOf } from './hub/identity/agency.js';
import { identify } from './hub/identity/identify.js';
import { openIssuers } from './hub/identity/issuers.js';
import { createContext, recordCommand } from './hub/intake/create-context.js';
import type { HubContext } from './hub/intake/hub-context.js';
import { Intake } from './hub/intake/intake.js';
import { Keeper } from './hub/keeping/keeper.js';
import type { Persona } from './hub/sign-in/persona.js';
import { signIn } from './hub/sign-in/sign-in.js';
import { Withdrawal } from './hub/intake/withdrawal.js';
import { isFieldRow, type PermissionTable } from './hub/permissions/permission-table.js';
import { withShield } from './hub/permissions/shield.js';
import { answerPlugin, stringifyResult } from './hub/reading/answer-plugin.js';
import { applyGrants } from './hub/reading/apply-grants.js';
import { Cursors } from './hub/reading/cursors.js';
import { grantsOf } from './hub/reading/grants.js';
import { Reader } from './hub/reading/readers.js';
import { Reading } from './hub/reading/reading.js';
import { Turns } from './hub/reading/turns.js';
import { organisationDirectory } from './matter/directory.js';
import { matterDoor } from './matter/door.js';
import { loadLaw } from './matter/load-law.js';
import { referencesOf } from './matter/references.js';
import { mobileTrials } from './mobile-trials/index.js';
import { loadMobileTrialKnowledge } from './mobile-trials/knowledge.js';
import type { Clock } from './platform/clock.js';
import { callFunction } from './platform/database/call-function.js';
import { roleUrl } from './platform/database/connection.js';
import { oneAtATime } from './platform/database/one-at-a-time.js';
import { type OnStatement, openPool } from './platform/database/pools.js';
import { createHttp, type HubHttp } from './platform/http/create-http.js';

interface HubOptions {
  /** The superuser's connection string: roles' passwords follow from its own. */
  readonly url: string;
  readonly dataDir: string;
  readonly clock: Clock;
  readonly issuersFile?: string;
  readonly page?: string;
  /** People of the demonstration whom a browser may sign in as. */
  readonly personas?: readonly Persona[];
  readonly onStatement?: OnStatement;
  /** Only for proofs: another policy than the product's. */
  readonly table?: PermissionTable;
}

export interface Hub {
  readonly http: HubHttp<HubContext>;
  readonly intake: Intake;
  readonly reading: Reading;
  readonly url: string;
  /** Once a day: the months that are over are counted, from then on their figures stand; what figures have gathered is added up. */
  addUp(): Promise<void>;
  close(): Promise<void>;
}

const PREPARING = 'hub.preparing';

/** Puts the hub together over a prepared database. */
export async function createHub(options: HubOptions): Promise<Hub> {
  const { url, clock } = options;
  const orms = await openOrms(url);
  const { schema, table, model, matterTables } = declarations(orms, options.table);
  await oneAtATime(url, PREPARING, async (client) => {
    await applyGrants(client, grantsOf(model, table, matterTables));
    await callFunction(client, 'matter.load_event_kinds', JSON.stringify(eventKinds()));
    await callFunction(client, 'mobile_trials.follow_law');
  });
  const addUp = () =>
    oneAtATime(url, PREPARING, async (client) => {
      await callFunction(client, 'mobile_trials.freeze_months', String(clock.today()));
      await callFunction(client, 'matter.gather_figures');
    });
  await addUp();
  const listening = options.onStatement ? { onStatement: options.onStatement } : {};
  const pool = (role: string, max: number) => openPool(roleUrl(url, role), { max, ...listening });
  const [low, high, trailPool, keeping] = [pool('lt_reader_low', 8), pool('lt_reader', 8), pool('lt_trail', 2), pool('lt_keeping', 2)];
  const turns = new Turns(availableParallelism() + 1);
  const knowledge = { law: await loadLaw(low), mobileTrials: await loadMobileTrialKnowledge(low) };
  const cursors = new Cursors(createHmac('sha256', new URL(url).password).update('cursors').digest());
  const reading = new Reading({
    schema,
    model,
    table,
    matterTables,
    cursors,
    clock,
    readers: { low: new Reader(low, turns), high: new Reader(high, turns) },
    knowledge: () => knowledge,
  });
  const trail = new Trail(trailPool);
  const policyVersion = createHash('sha256').update(JSON.stringify(table)).digest('hex').slice(0, 16);
  const record = recorder(trail, clock, policyVersion, officesOf(table));
  const nouns = slices.flatMap((slice) => slice.nouns);
  const intake = new Intake({
    orms,
    door: matterDoor,
    clock,
    references: () => referencesOf(low, knowledge, () => String(clock.today())),
    record: (em, caller, operation, matterId) => recordCommand({ clock, policyVersion }, em, caller, operation, matterId),
  });
  const keeper = new Keeper({ pool: keeping, clock, policyVersion, recorder: record });
  const nameOf = (code: string) => callFunction<BodyNames | null>(low, 'matter.name_of_body', code);
  const exporter = new Exporter({ reading, recorder: record, clock, nameOf });
  const withdrawal = new Withdrawal(nouns, matterDoor);
  const issuers = openIssuers({
    file: options.issuersFile ?? null,
    dataDir: options.dataDir,
    demonstrationOnly: demonstrationOnly(low, () => clock.now().getTime()),
  });
  const whoAsks = identify({ issuers, directory: organisationDirectory(low, clock), now: () => clock.now() });
  const http = await createHttp<HubContext>({
    schema: withShield(schema, (caller) => reading.planFor(caller, true)),
    plugins: [answerPlugin(reading, record) as never],
    stringifyResult,
    context: async (request) =>
      createContext(
        { reading, recorder: record, intake, withdrawal, keeper, exporter, orms, clock, policyVersion },
        await whoAsks(request),
      ),
    signIn: signIn({
      secret: createHmac('sha256', new URL(url).password).update('sessions').digest('base64url'),
      dataDir: options.dataDir,
      issuers,
      whoAsks,
      personas: options.personas ?? [],
      nameOf,
      now: () => clock.now(),
    }),
    readiness: async () => (await low.query('select 1')).rowCount === 1,
    ...(options.page ? { page: options.page } : {}),
  });
  return {
    http,
    intake,
    reading,
    url,
    addUp,
    async close() {
      await http.close();
      await Promise.all([...[...orms.values()].map((orm) => orm.close()), low.end(), high.end(), trailPool.end(), keeping.end()]);
    },
  };
}

const eventKinds = () => [
  ...slices.flatMap(({ agency, nouns }) => nouns.flatMap(({ kinds }) => kinds.map((kind) => ({ ...kind, agency: agencyOf(agency) })))),
  ...mobileTrials.kinds.map((kind) => ({ ...kind, agency: 'MOBILE_TRIALS' })),
];

/** The agencies whose facts a set of coordinates may show. */
const officesOf = (table: PermissionTable) => (coordinates: readonly string[]) => [
  ...new Set(
    coordinates.flatMap((coordinate) => {
      const row = table[coordinate];
      return row && isFieldRow(row) && row.office && row.office !== SHARED ? [row.office] : [];
    }),
  ),
];
