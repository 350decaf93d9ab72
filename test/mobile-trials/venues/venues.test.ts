import { startHub, type TestHub } from '../../support/hub.js';

let hub: TestHub;

beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub.close());

const ask = (grantee: string, organisation: string, args: string, fields = 'id name commune { code name }') =>
  hub.signIn(grantee, organisation).ask(`{ mobileTrialVenues${args} { ${fields} } }`);

it.each(['judge', 'clerk', 'supervisor'])('lets a %s choose a venue by its commune', async (role) => {
  const { data, errors } = await ask(
    `courts.${role}`,
    'TA-DT-KV1',
    '(commune: "28249")',
    'id name kind capacity distanceKm commune { name }',
  );

  expect(errors).toEqual([]);
  expect(data.mobileTrialVenues).toContainEqual({
    id: 'NVH-28249',
    name: 'Nhà văn hóa phường Đạo Thạnh',
    kind: 'CULTURE_HOUSE',
    capacity: 220,
    distanceKm: 1,
    commune: { name: 'Phường Đạo Thạnh' },
  });
});

it('finds one by its name without marks, or by its id', async () => {
  const byName = await ask('courts.judge', 'TA-DT-KV1', '(text: "van hoa phuong my tho")');
  const byId = await ask('courts.judge', 'TA-DT-KV1', '(text: "nvh-28261")');

  expect(byName.data.mobileTrialVenues.map(({ id }: { id: string }) => id)).toEqual(['NVH-28261']);
  expect(byId.data.mobileTrialVenues).toEqual(byName.data.mobileTrialVenues);
});

it('reads one statement, touches no matter, and gives at most what was asked', async () => {
  await hub.forget();
  const { data } = await ask('courts.judge', 'TA-DT-KV1', '(first: 7)');

  expect(data.mobileTrialVenues).toHaveLength(7);
  expect(hub.readingStatements).toHaveLength(1);
  expect((await hub.trail()).map(({ matters }) => matters)).toEqual([[]]);
  expect((await ask('courts.judge', 'TA-DT-KV1', '(first: 101)')).codes).not.toEqual([]);
});

it.each(["' or true --", '%', '_', '\\\\'])('takes hostile text as text: %s', async (text) => {
  expect((await ask('courts.judge', 'TA-DT-KV1', `(text: "${text}")`)).data.mobileTrialVenues).toEqual([]);
});

it.each([
  ['police.investigator', 'CA-DT'],
  ['border-guard.officer', 'BP-DT'],
  ['procuracy.prosecutor', 'VKS-DT-KV1'],
  ['social-affairs.case-worker', 'SYT-DT'],
  ['courts.inspector', 'TA-DT-KV1'],
  ['steering-committee.analyst', 'BCD138-DT'],
])('is not for a %s', async (role, organisation) => {
  expect((await ask(role, organisation, '(commune: "28249")')).codes).toEqual(['FORBIDDEN']);
});
