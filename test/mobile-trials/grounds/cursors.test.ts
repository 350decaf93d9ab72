import { askAs, page } from './ask-candidates.js';
import { CandidateWorld } from './candidate-world.js';

let world: CandidateWorld;
let after: string | null;

beforeAll(async () => {
  world = await CandidateWorld.open();
  for (const code of ['LT-A', 'LT-B', 'LT-C']) await world.made({ code });
  after = (await page(world.hub, { first: 1 })).pageInfo.endCursor;
});
afterAll(() => world.close());

const asked = (variables: Record<string, unknown>, grantee = 'courts.judge', organisation = 'TA-TG-GC') =>
  askAs(world.hub, grantee, organisation, { first: 1, after, ...variables });

it('leads on with the same weights, rules and day', async () => {
  const { nodes } = await page(world.hub, { first: 1, after });

  expect(nodes.map(({ matter, rank }) => [matter.code, rank])).toEqual([['LT-B', 2]]);
  expect((await asked({ weights: [{ kind: 'METHOD', weight: 25 }] })).codes).toEqual([]);
  expect((await asked({ plannedOn: '2019-09-10' })).codes).toEqual([]);
});

it.each<[string, Record<string, unknown>]>([
  ['other weights', { weights: [{ kind: 'METHOD', weight: 24 }] }],
  ['another day', { plannedOn: '2019-09-11' }],
  ['an altered text', { after: 'AAAA' }],
])('is refused with %s', async (_name, variables) => {
  await world.hub.forget();

  const { data, codes, errors } = await asked(variables);

  expect([data, codes, errors[0]?.extensions.path]).toEqual([null, ['BAD_USER_INPUT'], ['after']]);
  expect(world.hub.readingStatements).toEqual([]);
});

it('is refused to somebody else', async () => {
  expect((await asked({}, 'courts.clerk')).codes).toEqual(['BAD_USER_INPUT']);
});

it('gives no more than a hundred at once', async () => {
  expect((await asked({ first: 101, after: null })).codes).toEqual(['TOO_EXPENSIVE']);
});
