import { allPages, type Candidate, page } from './ask-candidates.js';
import { CandidateWorld } from './candidate-world.js';

let world: CandidateWorld;

beforeAll(async () => {
  world = await CandidateWorld.open();
  await world.frozen(24);
  await world.counted('2019-03-01', '816', 12);
  await world.counted('2018-05-01', '824', 5);
  const first = await world.made({ code: 'LT-A', method: 'AT_WORK', seriousness: 'VERY_SERIOUS' });
  await world.held(first, '816', '2018-03-15');
  await world.made({ code: 'LT-B', district: '824', method: 'THROUGH_FRIENDS_OR_SOCIAL_EVENTS', seriousness: 'SERIOUS', returns: 1 });
  await world.made({ code: 'LT-C', district: '818', seriousness: 'ESPECIALLY_SERIOUS', returns: 3, warnings: 1, latestDay: '2019-09-20' });
  await world.made({ code: 'LT-D', district: null, offence: null, returns: 2, latestDay: '2019-09-25' });
});
afterAll(() => world.close());

const told = ({ matter, rank, rankByDefaultWeights, score, scoreAtMost }: Candidate) => [
  matter.code,
  rank,
  rankByDefaultWeights,
  score,
  scoreAtMost,
];

it('says of each candidate what was worked out by hand', async () => {
  const { nodes } = await page(world.hub);

  // A: 25·3/4 + 20·4/4 + 20·2/4 + 15·3/4 + 10·4/4 + 10·3/4; 17 months, 12 of 16 communes without material.
  // B: 25·4/4 + 20·3/4 + 20·4/4 + 15·0/4 + 10·3/4 + 10·2/4; C: method and material unknown, no offence elsewhere, four open points.
  expect(nodes.map(told)).toEqual([
    ['LT-A', 1, 1, 77.5, 77.5],
    ['LT-B', 2, 2, 72.5, 72.5],
    ['LT-C', 3, 3, 30, 70],
    ['LT-D', 4, 4, 5, 95],
  ]);
  expect(nodes[0]?.grounds.map(({ kind, value, level, weight, points }) => [kind, value, level, weight, points])).toEqual([
    ['METHOD', 'AT_WORK', 3, 25, 18.75],
    ['FREQUENCY', '12', 4, 20, 20],
    ['MONTHS_SINCE', '17', 2, 20, 10],
    ['MATERIAL', '75', 3, 15, 11.25],
    ['EVIDENCE', '0', 4, 10, 10],
    ['SERIOUSNESS', 'VERY_SERIOUS', 3, 10, 7.5],
  ]);
});

it('names the nearest weight at which a matter changes places, worked out by hand', async () => {
  const { nodes } = await page(world.hub);

  // A against B: five points ahead. METHOD 25 + 4·(−5)/(3 − 4), FREQUENCY 20 + 4·(−5)/(4 − 3), MATERIAL 15 + 4·(−5)/(3 − 0), SERIOUSNESS 10 + 4·(−5)/(3 − 2) < 0.
  expect(nodes[0]?.sensitivity.map(({ kind, weightAtSwap, rival }) => [kind, weightAtSwap, rival?.code ?? null])).toEqual([
    ['METHOD', 45, 'LT-B'],
    ['FREQUENCY', 0, 'LT-B'],
    ['MONTHS_SINCE', 30, 'LT-B'],
    ['MATERIAL', 8.33, 'LT-B'],
    ['EVIDENCE', null, null],
    ['SERIOUSNESS', null, null],
  ]);
});

it('ranks by the weights given, and says how it would be without them', async () => {
  const { nodes } = await page(world.hub, { weights: [{ kind: 'METHOD', weight: 100 }] });

  expect(nodes.map(told).slice(0, 2)).toEqual([
    ['LT-B', 1, 2, 147.5, 147.5],
    ['LT-A', 2, 1, 133.75, 133.75],
  ]);
});

it('leaves a ground without data at no points, and says what it could be', async () => {
  const [unknown] = (await allPages(world.hub)).filter(({ matter }) => matter.code === 'LT-D');

  expect(unknown?.grounds.map(({ kind, value, level, points }) => [kind, value, level, points])).toEqual([
    ['METHOD', null, null, 0],
    ['FREQUENCY', null, null, 0],
    ['MONTHS_SINCE', null, null, 0],
    ['MATERIAL', null, null, 0],
    ['EVIDENCE', '2', 2, 5],
    ['SERIOUSNESS', null, null, 0],
  ]);
});

it('moves months and bands with the day planned, and with the days left', async () => {
  const months = async (plannedOn: string) =>
    (await page(world.hub, { plannedOn })).nodes
      .filter(({ matter }) => matter.code === 'LT-A')
      .map(({ grounds }) => [grounds[2]?.value, grounds[2]?.level]);

  expect(await months('2019-09-14')).toEqual([['17', 2]]);
  expect(await months('2019-09-15')).toEqual([['18', 2]]);
  expect(await months('2019-10-01')).toEqual([]);

  await world.hub.sql(`update mobile_trials.ground_band set below = 18 where kind = 'MONTHS_SINCE' and at_least = 12`);
  await world.hub.sql(`update mobile_trials.ground_band set at_least = 18 where kind = 'MONTHS_SINCE' and at_least = 24`);
  expect(await months('2019-09-14')).toEqual([['17', 2]]);
  expect(await months('2019-09-15')).toEqual([['18', 3]]);
});
