import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { migrate } from '../../../src/platform/database/migrate.js';
import { withClient } from '../../../src/platform/database/with-client.js';
import { projectPath } from '../../../src/platform/project-root.js';
import { owners } from '../../../src/prepare-database.js';
import { freshDatabase, postgresLog, scratchFolder, type TestDatabase } from '../../support/database.js';

let database: TestDatabase;
const root = scratchFolder('migrations');
const write = (name: string, sql: string) => writeFileSync(`${root}/trial/${name}.sql`, sql);
const ask = async (sql: string) => (await withClient(database.url, (client) => client.query(sql))).rows;

beforeAll(async () => {
  mkdirSync(`${root}/trial`, { recursive: true });
  database = await freshDatabase();
});
afterAll(async () => {
  await database.drop();
  rmSync(root, { recursive: true });
});

it('sends a file whole: several statements, dollar quotes, question marks', async () => {
  write(
    '0001-first',
    `create table trial.thing (v jsonb); -- a "?" and a 'quote\n\ncreate function trial.f() returns boolean language plpgsql as $body$\nbegin\n  insert into trial.thing values ('{"a": 1}'); return '{"a": 1}'::jsonb ? 'a';\nend $body$;\nselect trial.f();`,
  );

  expect(await migrate(database.url, ['trial'], root)).toEqual(['trial/0001-first']);

  expect(await ask('select v from trial.thing')).toEqual([{ v: { a: 1 } }]);
  expect(await ask('select name from trial.migrations')).toEqual([{ name: '0001-first' }]);
  expect(await postgresLog()).toContain('statement: create table trial.thing');
});

it('runs each file once, and two hubs at a time run it once', async () => {
  write('0002-second', 'create table trial.other ()');

  const ran = await Promise.all([migrate(database.url, ['trial'], root), migrate(database.url, ['trial'], root)]);

  expect(ran.flat()).toEqual(['trial/0002-second']);
});

it('undoes a file that fails, whole, and keeps those before it', async () => {
  write('0003-third', 'create table trial.kept ()');
  write('0004-fourth', 'create table trial.lost (); select 1/0;');

  await expect(migrate(database.url, ['trial'], root)).rejects.toThrow('division by zero');

  expect(await ask(`select to_regclass('trial.kept') is not null as kept, to_regclass('trial.lost') is null as undone`)).toEqual([
    { kept: true, undone: true },
  ]);
});

it('finds nothing left to do in the database every test starts from', async () => {
  expect(await migrate(database.url, owners, projectPath('migrations'))).toEqual([]);
});
