import { slices } from '../../src/app.js';
import { loadDemonstration } from '../../src/demonstration/load-demonstration.js';
import { withClient } from '../../src/platform/database/with-client.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';

const now = new Date('2026-06-01T08:00:00+07:00');
let database: TestDatabase;

beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.drop());

const stored = async (): Promise<number> =>
  withClient(database.url, async (client) => Number((await client.query('select count(*) as n from matter.event')).rows[0].n));

it('is loaded once', async () => {
  const first = await loadDemonstration({ url: database.url, slices, now, count: 3 });
  const before = await stored();
  const second = await loadDemonstration({ url: database.url, slices, now, count: 5 });

  expect([first, second]).toEqual(['LOADED', 'PRESENT']);
  expect(before).toBeGreaterThan(0);
  expect(await stored()).toBe(before);
});

it('begins anew when it was cut off half way', async () => {
  const cut = loadDemonstration({
    url: database.url,
    slices,
    now,
    count: 501,
    progress: (_, done) => {
      if (done > 500) throw new Error('cut off');
    },
  });

  await expect(cut).rejects.toThrow('cut off');
  expect(await stored()).toBe(0);
  expect(await loadDemonstration({ url: database.url, slices, now, count: 3 })).toBe('LOADED');
});

it('leaves out what the hub would hear of later', async () => {
  await loadDemonstration({ url: database.url, slices, now: new Date('2019-07-01T12:00:00+07:00'), count: 1 });

  const { rows } = await withClient(database.url, (client) => client.query('select code, stage from matter.matter'));

  expect(rows).toEqual([{ code: 'LT-2019-0037', stage: 'PROSECUTION' }]);
});

it('says how far it has come', async () => {
  const said: number[][] = [];
  await loadDemonstration({ url: database.url, slices, now, count: 20, progress: (_, done, total) => said.push([done, total]) });

  expect(said).toEqual([4, 8, 12, 16, 20].map((done) => [done, 20]));
});
