import { mkdir, readFile } from 'node:fs/promises';
import pg from 'pg';
import { slices } from '../../src/app.js';
import { loadDemonstration } from '../../src/demonstration/load-demonstration.js';
import { movableClock } from '../../src/demonstration/load/movable-clock.js';
import type { AgencyWord } from '../../src/hub/identity/agency.js';
import { signDemoToken } from '../../src/hub/identity/demo-issuers.js';
import { purposesOf, type Role } from '../../src/hub/identity/role.js';
import { createHub, type Hub } from '../../src/hub.js';
import { projectPath } from '../../src/platform/project-root.js';
import { freshDatabase, scratchFolder, type TestDatabase } from '../support/database.js';
import type { Answered } from '../support/hub.js';

/** Somebody of an agency: role, body, and who it is. */
export type By = readonly [role: string, organisation: string, subject?: string];

type Values = Readonly<Record<string, unknown>>;

/** As many matters as it takes for trials to lie ahead. */
const MATTERS = 100;

/** The demonstration province on a clock that goes on, asked with one document in which every operation stands. */
export class PathWorld {
  private constructor(
    readonly hub: Hub,
    private readonly database: TestDatabase,
    private readonly superuser: pg.Pool,
    private readonly dataDir: string,
    private readonly port: number,
    private readonly clock: ReturnType<typeof movableClock>,
    private readonly document: string,
  ) {}

  static async open(now: string): Promise<PathWorld> {
    const [database, dataDir, clock] = [await freshDatabase(), scratchFolder('path'), movableClock(now)];
    await mkdir(dataDir, { recursive: true });
    const hub = await createHub({ url: database.url, dataDir, clock });
    await loadDemonstration({ url: database.url, slices, now: new Date(now), count: MATTERS });
    const port = await hub.http.listen(0, '127.0.0.1');
    const superuser = new pg.Pool({ connectionString: database.url, max: 1 });
    superuser.on('error', () => undefined);
    const document = await readFile(projectPath('test', 'acceptance', 'mobile-trials.graphql'), 'utf8');
    return new PathWorld(hub, database, superuser, dataDir, port, clock, document);
  }

  goTo(instant: string): void {
    this.clock.move(instant);
  }

  /** One operation of the document, which is sent as it stands. */
  run(by: By, operationName: string, variables: Values, purpose?: string): Promise<Answered> {
    return this.ask(by, this.document, variables, { operationName, ...(purpose ? { purpose } : {}) });
  }

  async ask(
    [grantee, organisation, subject = 'demo']: By,
    query: string,
    variables: Values,
    { operationName, purpose }: { readonly operationName?: string; readonly purpose?: string } = {},
  ): Promise<Answered> {
    const [agency, role] = grantee.split('.') as [AgencyWord, Role];
    const claims = { agency, roles: [role], organisation, subject, purposes: [...purposesOf(agency, role)], ttlSeconds: 600 };
    const token = await signDemoToken(this.dataDir, claims, this.clock.now());
    const response = await fetch(`http://127.0.0.1:${this.port}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${token}`,
        ...(purpose ? { 'hub-purpose': purpose } : {}),
      },
      body: JSON.stringify({ query, variables, ...(operationName ? { operationName } : {}) }),
    });
    const text = await response.text();
    const { data = null, errors = [], extensions = {} } = JSON.parse(text) as Answered;
    const codes = errors.map((error) => String(error.extensions?.code));
    return { status: response.status, data, errors, extensions, withheld: [], text, codes };
  }

  async sql(text: string, values: unknown[] = []): Promise<readonly Record<string, unknown>[]> {
    return (await this.superuser.query<Record<string, unknown>>(text, values)).rows;
  }

  /** Everything that a step could have written, counted. */
  async written(): Promise<string> {
    const tables = ['proposal', 'opinion', 'venue_clearance', 'decision', 'plan', 'report'];
    const counts = tables.map((table) => `(select count(*) from mobile_trials.${table})`);
    const [row] = await this.sql(`select concat_ws(' ', ${counts.join(', ')}, (select count(*) from matter.event)) as n`);
    return String(row?.n);
  }

  async close(): Promise<void> {
    await this.hub.close();
    await this.superuser.end();
    await this.database.drop();
  }
}
