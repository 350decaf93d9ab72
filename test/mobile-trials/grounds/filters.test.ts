import { page } from './ask-candidates.js';
import { CandidateWorld } from './candidate-world.js';

let world: CandidateWorld;

beforeAll(async () => {
  world = await CandidateWorld.open();
  await world.made({ code: 'LT-A', seriousness: 'VERY_SERIOUS' });
  await world.made({ code: 'LT-B', district: '824', seriousness: 'SERIOUS', latestDay: '2019-09-20' });
  await world.made({ code: 'LT-C', offence: '2015.154', seriousness: 'ESPECIALLY_SERIOUS' });
});
afterAll(() => world.close());

it.each<[Record<string, unknown>, readonly (readonly [string, number])[]]>([
  [
    {},
    [
      ['LT-C', 1],
      ['LT-A', 2],
      ['LT-B', 3],
    ],
  ],
  [
    { court: 'TA-TG-GC' },
    [
      ['LT-C', 1],
      ['LT-A', 2],
      ['LT-B', 3],
    ],
  ],
  [{ court: 'TA-TG-CL' }, []],
  [{ court: 'TA-NONE' }, []],
  [{ place: '824' }, [['LT-B', 1]]],
  [
    { place: '82' },
    [
      ['LT-C', 1],
      ['LT-A', 2],
      ['LT-B', 3],
    ],
  ],
  [
    { offence: '150' },
    [
      ['LT-A', 1],
      ['LT-B', 2],
    ],
  ],
  [{ seriousness: 'SERIOUS' }, [['LT-B', 1]]],
  [{ latestDayTo: '2019-09-29' }, [['LT-B', 1]]],
  [{ offence: '150', place: '816' }, [['LT-A', 1]]],
])('ranks among those that match: %j', async (filter, expected) => {
  const { nodes } = await page(world.hub, { filter });

  expect(nodes.map(({ matter, rank }) => [matter.code, rank])).toEqual(expected);
});
