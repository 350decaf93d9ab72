import pg from 'pg';
import { smallintArray, uuidArray } from '../../../src/platform/database/binary-array.js';
import { freshDatabase, type TestDatabase } from '../../support/database.js';

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

const read = async (type: string, value: Buffer): Promise<unknown> =>
  (await client.query(`select to_json($1::${type}[]) as found, array_lower($1::${type}[], 1) as first`, [value])).rows[0];

const IDS = ['0d9e8f1a-2b3c-4d5e-8f90-a1b2c3d4e5f6', 'ffffffff-ffff-ffff-ffff-ffffffffffff', '00000000-0000-0000-0000-000000000001'];

it('is read by PostgreSQL as it was meant', async () => {
  expect(await read('uuid', uuidArray(IDS))).toEqual({ found: IDS, first: 1 });
  expect(await read('smallint', smallintArray([0, 63, -1, 32767]))).toEqual({ found: [0, 63, -1, 32767], first: 1 });
});

it('may be empty', async () => {
  expect(await read('uuid', uuidArray([]))).toEqual({ found: [], first: null });
  expect(await read('smallint', smallintArray([]))).toEqual({ found: [], first: null });
});

it('holds nothing that is no id', () => {
  expect(() => uuidArray(['0d9e8f1a'])).toThrow('UUID');
  expect(() => uuidArray([IDS[0]!, 'not-an-id'])).toThrow('UUID');
});
