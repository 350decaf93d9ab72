import { openOrms } from '../../../src/app.js';
import { freshDatabase, type TestDatabase } from '../../support/database.js';

let database: TestDatabase;
let orms: Awaited<ReturnType<typeof openOrms>>;
beforeAll(async () => {
  database = await freshDatabase();
  orms = await openOrms(database.url);
});
afterAll(async () => {
  await Promise.all([...orms.values()].map((orm) => orm.close()));
  await database.drop();
});

it('takes facts again after the database broke off more transactions than an agency has connections', async () => {
  const inTransaction = (sql: string) =>
    orms
      .get('police')!
      .em.fork()
      .transactional((em) => em.execute(sql));
  const brokenOff = Array.from({ length: 12 }, () => inTransaction('select pg_terminate_backend(pg_backend_pid())'));

  const ended = await Promise.allSettled(brokenOff);

  expect(ended.map(({ status }) => status)).toEqual(brokenOff.map(() => 'rejected'));
  expect(await inTransaction('select 1 as one')).toEqual([{ one: 1 }]);
});
