import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { serverSettings } from '../../src/platform/database/settings.js';
import { freshDatabase, postgresLog, type TestDatabase } from '../support/database.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

it('is not told of values by the server that the hub brings with it', () => {
  const settings = serverSettings();

  expect(settings).toMatchObject({
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_parameter_max_length: '0',
    log_parameter_max_length_on_error: '0',
  });
  expect(Object.keys(settings)).not.toEqual(expect.arrayContaining(['log_statement']));
  expect(Object.keys(settings)).not.toEqual(expect.arrayContaining(['log_min_duration_statement']));
});

it.each(['lt_police', 'lt_border_guard', 'lt_social_affairs', 'lt_procuracy', 'lt_courts'])(
  'is not told what %s wrote, though the server logs every statement and every failure',
  async (role) => {
    const client = new pg.Client({ connectionString: database.roleUrl(role) });
    await client.connect();
    const secret = `kín-${randomUUID()}`;

    // As the ORM does it: values in the text; one statement that the database takes, and one that it refuses.
    await client.query(`select '${secret}'`);
    const refused = await client.query(`select cast('${secret}' as matter.partial_date)`).catch((error: { code: string }) => error.code);
    await client.end();

    expect(refused).toBe('23514');
    expect(await postgresLog()).not.toContain(secret);
  },
);
