import { allPages } from './ask-candidates.js';
import { CandidateWorld } from './candidate-world.js';
import { recomputed, said } from './recomputed.js';

const METHODS = [null, 'AT_WORK', 'OTHER', 'THROUGH_FRIENDS_OR_SOCIAL_EVENTS', 'THROUGH_A_NEWSPAPER_ADVERT'];
const CLASSES = [null, 'SERIOUS', 'VERY_SERIOUS', 'ESPECIALLY_SERIOUS'];
const DISTRICTS = [null, '815', '816', '818', '820', '822', '824'];

let world: CandidateWorld;

beforeAll(async () => {
  world = await CandidateWorld.open();
  await world.frozen(24);
  await world.counted('2019-03-01', '816', 12);
  await world.counted('2018-05-01', '824', 5);
  await world.counted('2018-06-01', '820', null);
  for (let n = 0; n < 60; n += 1) {
    const id = await world.made({
      code: `LT-${String(n).padStart(3, '0')}`,
      district: DISTRICTS[n % DISTRICTS.length] ?? null,
      method: METHODS[(n * 7) % METHODS.length] ?? null,
      seriousness: CLASSES[(n * 3) % CLASSES.length] ?? null,
      returns: (n * 5) % 4,
      latestDay: `2019-09-${20 + (n % 3)}`,
    });
    if (n % 20 === 2) await world.held(id, '816', `201${5 + (n % 4)}-04-10`);
  }
});
afterAll(() => world.close());

it.each([
  ['the default weights', {}],
  [
    'other weights',
    {
      weights: [
        { kind: 'METHOD', weight: 3 },
        { kind: 'EVIDENCE', weight: 97 },
        { kind: 'FREQUENCY', weight: 0 },
      ],
    },
  ],
  ['another day', { plannedOn: '2019-09-21' }],
])('can be worked out again from what the answer shows alone: %s', async (_name, asked) => {
  const all = await allPages(world.hub, { ...asked, first: 7 });

  expect(all.length).toBeGreaterThan(30);
  expect(said(all)).toEqual(recomputed(all));
});

it('gives each candidate once, in one order, whatever the size of the pages', async () => {
  const codes = async (first: number) => (await allPages(world.hub, { first })).map(({ matter, rank }) => [matter.code, rank]);
  const whole = await codes(100);

  expect(whole).toHaveLength(60);
  expect(new Set((await allPages(world.hub, { first: 100 })).map(({ score }) => score)).size).toBeLessThan(60);
  expect(await codes(1)).toEqual(whole);
  expect(await codes(13)).toEqual(whole);
});
