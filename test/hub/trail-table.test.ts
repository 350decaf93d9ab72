import pg from 'pg';
import { freshDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;
let owner: pg.Client;
beforeAll(async () => {
  database = await freshDatabase();
  owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
  await owner.query(`insert into hub.trail_entry (agency, organisation_id, organisation_code, subject, role, issuer, operation, kind, request_id, outcome, policy_version)
    values ('POLICE', 1, 'CA', 'demo', 'investigator', 'x', 'x', 'QUERY', 'r', 'ANSWERED', '1')`);
});
afterAll(async () => {
  await owner.end();
  await database.drop();
});

it.each([
  "update hub.trail_entry set subject = 'x'",
  'delete from hub.trail_entry',
  'truncate hub.trail_entry cascade',
  'truncate hub.trail_view',
])('refuses even its owner: %s', async (statement) => {
  await expect(owner.query(statement)).rejects.toMatchObject({ code: 'LT010' });

  expect((await owner.query('select count(*)::int as count from hub.trail_entry')).rows).toEqual([{ count: 1 }]);
});

it('lets its writer write and nothing else', async () => {
  const writer = new pg.Client({ connectionString: database.roleUrl('lt_trail') });
  await writer.connect();

  const view = "insert into hub.trail_view values ('h', '1', '{}') on conflict do nothing";
  await expect(writer.query(view)).resolves.toMatchObject({ rowCount: 1 });
  await expect(writer.query(view)).resolves.toMatchObject({ rowCount: 0 });
  await expect(writer.query('select from hub.trail_entry')).rejects.toMatchObject({ code: '42501' });
  await expect(writer.query('delete from hub.trail_entry')).rejects.toMatchObject({ code: '42501' });
  await writer.end();
});
