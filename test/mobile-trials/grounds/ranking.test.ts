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

  // A: 25·3/4 + 20·4/4 + 20·2/4 + 15·3/4 + 10·4/4 + 10·3/4; 18 months, 12 of 16 communes without material.
  // B: 25·4/4 + 20·3/4 + 20·4/4 + 15·0/4 + 10·3/4 + 10·2/4; C: method and material unknown, no offence elsewhere, four open points.
  expect(nodes.map(told)).toEqual([
    ['LT-A', 1, 1, 77.5, 77.5],
    ['LT-B', 2, 2, 72.5, 72.5],
    ['LT-C', 3, 3, 30, 70],
    ['LT-D', 4, 4, 5, 95],
  ]);
});
