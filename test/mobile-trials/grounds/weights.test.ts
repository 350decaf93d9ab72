import { askAs } from './ask-candidates.js';
import { CandidateWorld } from './candidate-world.js';

let world: CandidateWorld;

beforeAll(async () => {
  world = await CandidateWorld.open();
  await world.made({ code: 'LT-A' });
});
afterAll(() => world.close());

const KINDS = ['METHOD', 'FREQUENCY', 'MONTHS_SINCE', 'MATERIAL', 'EVIDENCE', 'SERIOUSNESS'];
const judge = (weights: unknown) => askAs(world.hub, 'courts.judge', 'TA-TG-GC', { weights });

it.each<[string, unknown, readonly unknown[], string]>([
  [
    'the same ground twice',
    [
      { kind: 'METHOD', weight: 1 },
      { kind: 'EVIDENCE', weight: 1 },
      { kind: 'METHOD', weight: 1 },
    ],
    ['weights', 2, 'kind'],
    'The weight of METHOD is given twice.',
  ],
  ['nothing but zeros', KINDS.map((kind) => ({ kind, weight: 0 })), ['weights'], 'With every weight at 0 nothing can be ranked.'],
])('refuses %s before anything is read', async (_name, weights, path, sentence) => {
  await world.hub.forget();

  const { data, codes, errors } = await judge(weights);

  expect([data, codes]).toEqual([null, ['BAD_USER_INPUT']]);
  expect(errors[0]?.extensions.path).toEqual(path);
  expect(errors[0]?.extensions.messages).toEqual({ vi: errors[0]?.message, en: sentence });
  expect(world.hub.readingStatements).toEqual([]);
});

it.each([
  ['more than a hundred', [{ kind: 'METHOD', weight: 101 }]],
  ['less than nothing', [{ kind: 'METHOD', weight: -1 }]],
  ['a part of one', [{ kind: 'METHOD', weight: 0.5 }]],
  ['a ground that is none', [{ kind: 'WISH_OF_THE_COMMITTEE', weight: 5 }]],
])('refuses %s', async (_name, weights) => {
  await world.hub.forget();

  expect((await judge(weights)).codes).toEqual(['BAD_USER_INPUT']);
  expect(world.hub.readingStatements).toEqual([]);
});

it('keeps the defaults of grounds that are not named, also where most are zero', async () => {
  const weights = KINDS.filter((kind) => kind !== 'MATERIAL').map((kind) => ({ kind, weight: 0 }));

  const { data } = await judge(weights);

  const [{ grounds, score }] = data.mobileTrialCandidates.nodes;
  expect(grounds.map(({ weight }: { weight: number }) => weight)).toEqual([0, 0, 0, 15, 0, 0]);
  expect(score).toBe(11.25);
});
