import { askAs, CANDIDATES } from './ask-candidates.js';
import { CandidateWorld } from './candidate-world.js';

let world: CandidateWorld;
const ids: Record<string, string> = {};

beforeAll(async () => {
  world = await CandidateWorld.open();
  ids.A = await world.made({ code: 'LT-A', method: 'AT_WORK' });
  ids.B = await world.made({ code: 'LT-B', seriousness: 'SERIOUS' });
  ids.early = await world.made({ code: 'LT-NOT-INDICTED', indictedFrom: '2019-12-01' });
  ids.other = await world.made({ code: 'LT-OTHER', court: 'TA-TG-CL', procuracy: 'VKS-TG-CL', seriousness: 'ESPECIALLY_SERIOUS' });
});
afterAll(() => world.close());

const codes = async (grantee: string, organisation: string) => {
  const { data, errors } = await askAs(world.hub, grantee, organisation);
  expect(errors).toEqual([]);
  return data.mobileTrialCandidates.nodes.map(({ matter }: { matter: { code: string } }) => matter.code);
};

it.each([
  ['courts.judge', 'TA-TG-GC', ['LT-A', 'LT-B']],
  ['courts.clerk', 'TA-TG-GC', ['LT-A', 'LT-B']],
  ['courts.supervisor', 'TA-TG-GC', ['LT-A', 'LT-B']],
  ['procuracy.prosecutor', 'VKS-TG-GC', ['LT-A', 'LT-B', 'LT-NOT-INDICTED']],
  ['procuracy.supervisor', 'VKS-TG-GC', ['LT-A', 'LT-B', 'LT-NOT-INDICTED']],
  ['courts.judge', 'TA-TG-CL', ['LT-OTHER']],
  ['courts.judge', 'TA-LCA', []],
] as const)('%s of %s is told of its own matters, and of no other', async (grantee, organisation, expected) => {
  expect((await codes(grantee, organisation)).sort()).toEqual(expected);
});

it('says nothing of a matter of another court, neither as rank nor as rival', async () => {
  const { text } = await askAs(world.hub, 'courts.judge', 'TA-TG-GC');

  expect(text).not.toContain('LT-OTHER');
  expect(text).not.toContain(ids.other);
});

it.each([
  ['police.investigator', 'CA-TG-GC'],
  ['border-guard.officer', 'BP-TN-MB'],
  ['social-affairs.case-worker', 'LDTBXH-TG'],
  ['steering-committee.analyst', 'BCD138-TG'],
  ['courts.inspector', 'TA-TG-GC'],
] as const)('refuses %s', async (grantee, organisation) => {
  const { data, codes: refused } = await askAs(world.hub, grantee, organisation);

  expect([data, refused]).toEqual([null, ['FORBIDDEN']]);
});

it('puts every matter that is named on the trail, rivals too', async () => {
  await world.hub.forget();

  await world.hub.signIn('courts.judge', 'TA-TG-GC').ask(CANDIDATES, { first: 1 });

  const [entry] = await world.hub.trail();
  expect(entry).toMatchObject({ operation: 'Candidates' });
  expect([...new Set(entry?.matters as string[])].sort()).toEqual([ids.A, ids.B].sort());
});
