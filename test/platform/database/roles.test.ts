import { openPool } from '../../../src/platform/database/pools.js';
import { ensureRoles } from '../../../src/platform/database/roles.js';
import { requirePowers } from '../../../src/platform/database/require-powers.js';
import { withClient } from '../../../src/platform/database/with-client.js';
import { freshDatabase, postgresLog, type TestDatabase } from '../../support/database.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

it('signs every role in with its own password and settings', async () => {
  const pool = openPool(database.roleUrl('lt_reader'), { settings: { statement_timeout: '5s' } });

  const { rows } = await pool.query(
    "select current_user::text as role, current_setting('plan_cache_mode') as plan, current_setting('timezone') as zone, current_setting('statement_timeout') as timeout, current_setting('jit') as jit",
  );

  expect(rows).toEqual([{ role: 'lt_reader', plan: 'force_generic_plan', zone: 'UTC', timeout: '5s', jit: 'off' }]);
  await pool.end();
});

it('tells each statement it sends, with the role', async () => {
  const heard: string[][] = [];
  const pool = openPool(database.roleUrl('lt_trail'), { onStatement: (sql, role) => heard.push([role, sql]) });

  await pool.query('select 1');
  await pool.query({ name: 'two', text: 'select $1::int', values: [2] });

  expect(heard).toEqual([
    ['lt_trail', 'select 1'],
    ['lt_trail', 'select $1::int'],
  ]);
  await pool.end();
});

it('may be asked again, and never writes a password into the log', async () => {
  await ensureRoles(database.url, [{ name: 'lt_reader', login: true }]);

  const { password } = new URL(database.roleUrl('lt_reader'));
  expect(await postgresLog()).not.toContain(password);
  await withClient(database.roleUrl('lt_reader'), (client) => client.query('select 1'));
});

it('refuses a user without password or without rights, in both languages', async () => {
  const without = new URL(database.url);
  without.password = '';

  await expect(requirePowers(without.href)).rejects.toThrow(/phải có mật khẩu[\s\S]*must carry a password/);
  await expect(requirePowers(database.roleUrl('lt_reader'))).rejects.toThrow(/CREATEROLE[\s\S]*must be allowed to create roles/);
});

it('prepares a database for a user who is no superuser', async () => {
  const owner = new URL(database.url);
  Object.assign(owner, { username: 'outside_owner', password: 'a secret' });
  await withClient(database.url, async (client) => {
    await client.query(`create role outside_owner login createrole password 'a secret'`);
    await client.query(`grant create on database ${database.name} to outside_owner`);
  });

  await requirePowers(owner.href);
  await ensureRoles(owner.href, [{ name: 'outside_functions', login: false }]);
  await withClient(owner.href, async (client) => {
    await client.query('create schema outside');
    await client.query('grant create on schema outside to outside_functions');
    await client.query('create function outside.f() returns int language sql as $$ select 1 $$');
    await client.query('alter function outside.f() owner to outside_functions');
  });

  const { rows } = await withClient(database.url, (client) =>
    client.query(`select pg_get_userbyid(proowner) as owner from pg_proc where proname = 'f'`),
  );
  expect(rows).toEqual([{ owner: 'outside_functions' }]);
});
