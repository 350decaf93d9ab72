import pg from 'pg';
import { AFTER_THE_JUDGMENT, handledByDemo, wholeMatter } from '../acceptance/whole-matter.js';
import { startHub, type TestHub } from '../support/hub.js';

const AGENCIES = ['police', 'border_guard', 'social_affairs', 'procuracy', 'courts'] as const;
const REFUSED = { code: '42501' };

let hub: TestHub;
const clients = new Map<string, pg.Client>();
let tables: readonly { readonly schema: string; readonly table: string }[];

beforeAll(async () => {
  hub = await startHub({ now: AFTER_THE_JUDGMENT });
  await handledByDemo(hub, await wholeMatter(hub));
  for (const role of [...AGENCIES.map((agency) => `lt_${agency}`), 'lt_reader', 'lt_reader_low']) {
    const client = new pg.Client({ connectionString: hub.database.roleUrl(role) });
    await client.connect();
    clients.set(role, client);
  }
  const { rows } = await hub.sql(
    `select schemaname::text as schema, tablename::text as table from pg_tables where schemaname in ('matter', 'hub', ${AGENCIES.map((one) => `'${one}'`).join(', ')})`,
  );
  tables = rows.map(({ schema, table }) => ({ schema: String(schema), table: String(table) }));
});
afterAll(async () => {
  for (const client of clients.values()) await client.end();
  await hub.close();
});

const as = (role: string): pg.Client => clients.get(role) as pg.Client;

/** What the role may do with a table, by trying. */
async function can(role: string, name: string, statements: readonly string[]): Promise<string[]> {
  const passed: string[] = [];
  for (const statement of statements) {
    await as(role).query('begin');
    await as(role)
      .query(statement.replaceAll('%', name))
      .then(() => passed.push(`${statement.split(' ')[0]} ${name}`))
      .catch((error: { code?: string }) => error.code === '42501' || passed.push(`${error.code} ${statement} ${name}`));
    await as(role).query('rollback');
  }
  return passed;
}

const TRIES = ['select 1 from % limit 1', 'insert into % default values', 'delete from %', 'truncate %'];

describe.each(AGENCIES)('the role of %s', (agency) => {
  it('is refused every table of every other agency', async () => {
    const others = tables.filter(({ schema }) => (AGENCIES as readonly string[]).includes(schema) && schema !== agency);
    const passed: string[] = [];
    for (const { schema, table } of others) passed.push(...(await can(`lt_${agency}`, `${schema}.${table}`, TRIES)));

    expect(others.length).toBeGreaterThan(15);
    expect(passed).toEqual([]);
  });

  it('writes no table of the matter, and reads none of what matters hold', async () => {
    const shared =
      /^(unit|unit_successor|organisation|organisation_successor|organisation_lineage|supervision|deadline_rule|penalty_frame|offence|day_off|code_list|event_kind|stage|warning_kind)$/;
    const passed: string[] = [];
    for (const { table } of tables.filter(({ schema }) => schema === 'matter')) {
      passed.push(...(await can(`lt_${agency}`, `matter.${table}`, shared.test(table) ? TRIES.slice(1) : TRIES)));
    }

    expect(passed).toEqual([]);
  });

  it('deletes nothing of its own and changes no content', async () => {
    const own = tables.filter(({ schema, table }) => schema === agency && table !== 'migrations');
    const passed: string[] = [];
    for (const { schema, table } of own) {
      passed.push(
        ...(await can(`lt_${agency}`, `${schema}.${table}`, [
          'delete from %',
          'truncate %',
          "update % set occurred_on = '2019-01-01'",
          "update % set content_digest = 'x'",
          'update % set matter_id = gen_random_uuid()',
          'update % set organisation_id = 1',
          "update % set recorded_by = 'x'",
          'update % set version = 7',
        ])),
      );
    }

    expect(own.length).toBeGreaterThan(3);
    expect(passed).toEqual([]);
  });

  it('speaks for no other agency to the matter', async () => {
    const kind = agency === 'courts' ? 'TIP_RECEIVED' : 'CASE_REGISTERED';
    const told = {
      factId: '00000000-0000-4000-8000-000000000001',
      rowVersion: 1,
      kind,
      change: 'REPORTED',
      organisationId: 1,
      details: {},
      names: [],
      quotes: [],
    };

    await expect(as(`lt_${agency}`).query('select matter.report($1::jsonb)', [JSON.stringify(told)])).rejects.toMatchObject({
      code: 'LT003',
    });
  });

  it.each(['matter.refresh_all(null)', "matter.give_code(gen_random_uuid(), 'LT-2019-0001', true)"])('may not call %s', async (call) => {
    await expect(as(`lt_${agency}`).query(`select ${call}`)).rejects.toMatchObject(REFUSED);
  });
});

describe.each(['lt_reader', 'lt_reader_low'])('%s', (role) => {
  it('writes nothing anywhere', async () => {
    const passed: string[] = [];
    for (const { schema, table } of tables) passed.push(...(await can(role, `${schema}.${table}`, TRIES.slice(1))));

    expect(passed).toEqual([]);
  });

  it('does not report', async () => {
    await expect(as(role).query(`select matter.report('{}')`)).rejects.toMatchObject(REFUSED);
  });

  it('is told of a moment no column of an event that it may not read today', async () => {
    await expect(as(role).query('select details from matter.event')).rejects.toMatchObject(REFUSED);
    const of = async (called: string) => {
      const each = `matter.standing m, matter.${called}(m.matter_id, now(), '{}') e where m.relation = 4`;
      return (await as(role).query(`select count(*)::int as events, count(e.details)::int as details from ${each}`)).rows[0];
    };

    for (const called of ['events_on', 'answers_on']) {
      const { events, details } = await of(called);
      expect(events).toBeGreaterThan(0);
      expect(details).toBe(0);
    }
    expect(await of('warned_on')).toMatchObject({ details: 0 });
  });

  it('calls nothing of the matter that runs with the rights of whoever built the database', async () => {
    const { rows } = await hub.sql(
      `select p.proname from pg_proc p join pg_roles r on r.oid = p.proowner
       where p.pronamespace = 'matter'::regnamespace and p.prosecdef and r.rolsuper and has_function_privilege('${role}', p.oid, 'execute')`,
    );

    expect(rows).toEqual([]);
  });
});

const NAMES_A_PERSON = [
  ['police.crime_tip', 'informant_name'],
  ['social_affairs.victim', 'full_name'],
  ['social_affairs.shelter', 'name'],
  ['social_affairs.shelter', 'address'],
  ['social_affairs.support', 'provider'],
] as const;

describe('columns that name a victim, an informant or a shelter', () => {
  it.each(NAMES_A_PERSON)('%s.%s is closed to the low role and open to the high one', async (table, column) => {
    await expect(as('lt_reader').query(`select ${column} from ${table}`)).resolves.toMatchObject({ rowCount: 1 });
    await expect(as('lt_reader_low').query(`select ${column} from ${table}`)).rejects.toMatchObject(REFUSED);
  });

  it('and what no field declares is closed to both', async () => {
    await expect(as('lt_reader').query('select content_digest from police.crime_tip')).rejects.toMatchObject(REFUSED);
    await expect(as('lt_reader').query('select * from police.crime_tip')).rejects.toMatchObject(REFUSED);
  });
});
