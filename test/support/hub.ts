import { mkdir } from 'node:fs/promises';
import pg from 'pg';
import type { AgencyWord } from '../../src/hub/identity/agency.js';
import { signDemoToken } from '../../src/hub/identity/demo-issuers.js';
import type { Purpose } from '../../src/hub/identity/purpose.js';
import { purposesOf, type Role } from '../../src/hub/identity/role.js';
import type { Persona } from '../../src/hub/sign-in/persona.js';
import type { PermissionTable } from '../../src/hub/permissions/permission-table.js';
import { createHub, type Hub } from '../../src/hub.js';
import { type Clock, fixedClock } from '../../src/platform/clock.js';
import { freshDatabase, scratchFolder, type TestDatabase } from './database.js';

export interface Answered {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads into answers of every shape
  readonly data: any;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly unknown[];
    readonly extensions: Record<string, unknown>;
  }[];
  readonly codes: readonly string[];
  readonly withheld: readonly { coordinate: string; reason: string; basis: string; contact: string; count?: number }[];
  readonly extensions: Record<string, unknown>;
  readonly text: string;
}

export interface SignInOptions {
  readonly subject?: string;
  readonly purposes?: readonly Purpose[];
  readonly system?: boolean;
}

interface HubOptions {
  readonly now?: string;
  /** Instead of a clock that stands still. */
  readonly clock?: Clock;
  readonly table?: PermissionTable;
  /** A file of real issuers. */
  readonly issuersFile?: string;
  readonly personas?: readonly Persona[];
  /** A folder with a built page. */
  readonly page?: string;
  readonly port?: number;
}

/** A hub of its own over a fresh database, asked over HTTP as a caller would. */
export async function startHub(options: HubOptions = {}): Promise<TestHub> {
  const database = await freshDatabase();
  const dataDir = scratchFolder('hub');
  await mkdir(dataDir, { recursive: true });
  const clock = options.clock ?? fixedClock(options.now ?? '2026-06-01T08:00:00+07:00');
  const statements: { sql: string; role: string }[] = [];
  const hub = await createHub({
    url: database.url,
    dataDir,
    clock,
    onStatement: (sql, role) => void statements.push({ sql, role }),
    ...(options.table ? { table: options.table } : {}),
    ...(options.issuersFile ? { issuersFile: options.issuersFile } : {}),
    ...(options.personas ? { personas: options.personas } : {}),
    ...(options.page ? { page: options.page } : {}),
  });
  const port = await hub.http.listen(options.port ?? 0, '127.0.0.1');
  const superuser = new pg.Pool({ connectionString: database.url, max: 2 });
  superuser.on('error', () => undefined);
  return new TestHub(hub, database, superuser, `http://127.0.0.1:${port}/graphql`, dataDir, statements, clock);
}

export class TestHub {
  #seen: unknown[] = [];

  constructor(
    readonly hub: Hub,
    readonly database: TestDatabase,
    private readonly superuser: pg.Pool,
    readonly url: string,
    readonly dataDir: string,
    private readonly statements: { sql: string; role: string }[],
    private readonly clock: Clock,
  ) {}

  get now(): Date {
    return this.clock.now();
  }

  signIn(grantee: string, organisation: string, options: SignInOptions = {}): SignedIn {
    const [agency = '', role = ''] = grantee.split('.');
    return new SignedIn(this, agency as AgencyWord, role as Role, organisation, options);
  }

  /** What the reading roles were sent since `forget`. */
  get readingStatements(): readonly string[] {
    return this.statements
      .filter(({ role, sql }) => role.startsWith('lt_reader') && sql.startsWith('select row_to_json'))
      .map(({ sql }) => sql);
  }

  /** Starts the list of statements and the trail anew. */
  async forget(): Promise<void> {
    this.statements.length = 0;
    const { rows } = await this.sql('select id from hub.trail_entry');
    this.#seen = rows.map(({ id }) => id);
  }

  /** Entries of the trail since `forget`, oldest first: the clock stands still, so the transactions' numbers tell. */
  async trail(): Promise<readonly Record<string, unknown>[]> {
    const { rows } = await this.sql('select * from hub.trail_entry where id <> all($1) order by age(xmin) desc, ctid', [this.#seen]);
    return rows.map((row) => ({
      ...row,
      caller: `${String(row.agency).toLowerCase().replaceAll('_', '-')}.${row.role}/${row.organisation_code}`,
    }));
  }

  async rows(table: string): Promise<readonly Record<string, unknown>[]> {
    return (await this.sql(`select * from ${table} order by 1`)).rows;
  }

  sql(text: string, values: unknown[] = []): Promise<pg.QueryResult<Record<string, unknown>>> {
    return this.superuser.query<Record<string, unknown>>(text, values);
  }

  async close(): Promise<void> {
    await this.hub.close();
    await this.superuser.end();
    await this.database.drop();
  }
}

export class SignedIn {
  constructor(
    private readonly hub: TestHub,
    private readonly agency: AgencyWord,
    private readonly role: Role,
    private readonly organisation: string,
    private readonly options: SignInOptions,
  ) {}

  token(): Promise<string> {
    const { subject = 'demo', purposes = purposesOf(this.agency, this.role), system = false } = this.options;
    const roles = system ? [this.role, 'system'] : [this.role];
    return signDemoToken(
      this.hub.dataDir,
      { agency: this.agency, roles, organisation: this.organisation, subject, purposes: [...purposes], ttlSeconds: 3600 },
      this.hub.now,
    );
  }

  async ask(query: string, variables: Record<string, unknown> = {}, { purpose }: { purpose?: string } = {}): Promise<Answered> {
    const headers: Record<string, string> = { 'content-type': 'application/json', authorization: `Bearer ${await this.token()}` };
    if (purpose) headers['hub-purpose'] = purpose;
    const response = await fetch(this.hub.url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
    const text = await response.text();
    const { data = null, errors = [], extensions = {} } = JSON.parse(text) as Answered;
    const withheld = (extensions.withheld ?? []) as Answered['withheld'];
    return {
      status: response.status,
      data,
      errors,
      extensions,
      withheld,
      text,
      codes: errors.map((error) => String(error.extensions?.code)),
    };
  }
}
