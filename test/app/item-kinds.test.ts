import pg from 'pg';
import { itemCoordinates, permissions } from '../../src/app.js';
import { isFieldRow } from '../../src/hub/permissions/permission-table.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;
let client: pg.Client;

beforeAll(async () => {
  database = await freshDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

const withPrefix = (prefix: string): string[] =>
  itemCoordinates()
    .filter((coordinate) => coordinate.startsWith(`${prefix}:`))
    .map((coordinate) => coordinate.slice(prefix.length + 1))
    .sort();

const column = async (sql: string): Promise<unknown[]> => (await client.query({ text: sql, rowMode: 'array' })).rows.flat();

it('has a row for every kind of warning that the matter can give, with the labels of what it is made from', async () => {
  const { rows } = await client.query<{ kind: string; labels: string[] }>('select kind, labels from matter.warning_kind order by kind');
  const table = permissions();

  expect(rows.map(({ kind }) => kind)).toEqual(withPrefix('Warning'));
  for (const { kind, labels } of rows) {
    const row = table[`Warning:${kind}`];
    expect([kind, row && isFieldRow(row) ? row.labels : null]).toEqual([kind, labels]);
  }
});

it('has a row for every rule of a deadline', async () => {
  expect(await column('select distinct rule from matter.deadline_rule order by rule')).toEqual(withPrefix('Deadline'));
});

it('has a row for every agency that can take part', async () => {
  const agencies = await column("select distinct agency from matter.organisation where agency <> 'STEERING_COMMITTEE' order by agency");

  expect(agencies).toEqual(withPrefix('Participant'));
});
