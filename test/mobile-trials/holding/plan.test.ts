import { RoadWorld } from '../decision/road-world.js';
import { CHIEF, CHIEF_SELF, DAY, type Decided, decided, JUDGE, PLAN, PRESIDING, type World } from './decided-world.js';

const FIELDS = `id version opensAt venue { name capacity } panel escortOrganisation { code } interpreters shielding legalAid recording minimumAge budget { source amount }
  tasks { kind owner { code } dueOn done } legalBasis { code quota } icalendar`;
let world: World;
let trial: Decided;

beforeAll(async () => {
  world = await RoadWorld.open();
  trial = await decided(world);
}, 60_000);
afterAll(() => world.close());

const plan = (more: object = {}, fields = 'id version', by = JUDGE, options: object = PRESIDING) =>
  world.command(by, 'planMobileTrial', PLAN(trial.proposalId, more), fields, options);
const stored = async () => (await world.hub.rows('mobile_trials.plan')).length;

it('plans a decided trial, with the law of the day and the checklist filled in', async () => {
  await world.hub.forget();
  const { data, errors } = await plan({}, FIELDS);

  expect(errors).toEqual([]);
  expect(data.planMobileTrial).toMatchObject({
    version: 1,
    panel: ['chu-toa', 'hoi-tham-1', 'hoi-tham-2'],
    escortOrganisation: { code: 'CA-DT' },
    interpreters: ['zh'],
    shielding: ['ROOM_APART', 'SCREEN'],
    legalAid: 'TGPL-DT',
    recording: 'OFFICIAL_RECORD',
    minimumAge: 16,
    budget: [
      { source: 'COURT', amount: 20_000_000 },
      { source: 'LOCAL', amount: 5_000_000 },
    ],
  });
  expect(data.planMobileTrial.venue.name).toContain('Nhà văn hóa');
  expect(new Date(data.planMobileTrial.opensAt).toISOString()).toBe('2026-03-23T00:30:00.000Z');
  expect(data.planMobileTrial.legalBasis.map(({ code }: { code: string }) => code)).toContain('NO_QUOTA');
  expect(data.planMobileTrial.tasks).toContainEqual({ kind: 'SECURITY_PLAN', owner: { code: 'POLICE' }, dueOn: '2026-03-16', done: true });
  expect(data.planMobileTrial.tasks).toContainEqual({
    kind: 'SERVE_DECISION',
    owner: { code: 'COURTS' },
    dueOn: '2026-03-13',
    done: false,
  });
  expect(data.planMobileTrial.icalendar).toContain('DTSTART:20260323T003000Z');
  expect(await world.hub.trail()).toMatchObject([
    { operation: 'planMobileTrial', matters: [trial.matterId] },
    { matters: [trial.matterId] },
  ]);
});

it('is the same again, and other content is the next version', async () => {
  const before = await stored();
  const again = await plan({}, 'id version');
  const more = await plan({ expectedAudience: 100 }, 'id version versions { version expectedAudience }', CHIEF, CHIEF_SELF);

  expect(again.data.planMobileTrial.version).toBe(1);
  expect(more.data.planMobileTrial).toMatchObject({ id: again.data.planMobileTrial.id, version: 2 });
  expect(await stored()).toBe(before + 1);
  expect((await plan()).data.planMobileTrial.version).toBe(3);
});

it('stands on the timeline and under the proposal', async () => {
  const text = `query Q($id: ID!) { matter(id: $id) { mobileTrialProposals { state plan { version matter { code } } report { id } } timeline(first: 50) { nodes { kind } } } }`;
  const { data } = await world.ask(JUDGE, text, { id: trial.matterId }, PRESIDING);

  expect(data.matter.mobileTrialProposals).toMatchObject([{ state: 'DECIDED', plan: { version: 3 }, report: null }]);
  expect(data.matter.timeline.nodes).toContainEqual({ kind: 'MOBILE_TRIAL_PLANNED' });
});

it.each([
  ['another day than the one decided', { opensAt: '2026-03-24T07:30:00+07:00', expectedEndAt: '2026-03-24T11:00:00+07:00' }, 'CONFLICT'],
  ['an end before the opening', { expectedEndAt: `${DAY}T07:00:00+07:00` }, 'BAD_USER_INPUT'],
  ['another venue than the one decided', { venueId: 'NVH-28261' }, 'CONFLICT'],
  ['a venue that is none', { venueId: "x' or true" }, 'BAD_USER_INPUT'],
  ['more people than the venue holds', { expectedAudience: 10_000 }, 'BAD_USER_INPUT'],
  ['a school with pupils for bad weather', { fallbackVenueId: 'ST-28270' }, 'BAD_USER_INPUT'],
  ['names in the panel', { panel: ['Nguyễn Văn A'] }, 'BAD_USER_INPUT'],
  ['one member twice', { panel: ['a', 'a'] }, 'BAD_USER_INPUT'],
  ['no panel', { panel: [] }, 'BAD_USER_INPUT'],
  ['an escort that is no police body', { escortOrganisation: 'TA-DT-KV1' }, 'BAD_USER_INPUT'],
  ['a language that is a name', { interpreters: ['Trung Quốc'] }, 'BAD_USER_INPUT'],
  ['a name in capitals where a legal-aid body is meant', { legalAid: 'NGUYEN-VAN-A' }, 'BAD_USER_INPUT'],
  ['a code of another list as a legal-aid body', { legalAid: 'LEGAL_AID' }, 'BAD_USER_INPUT'],
  ['a legal-aid body of a province that is no more', { legalAid: 'TGPL-TG' }, 'BAD_USER_INPUT'],
  ['a task that the checklist does not have', { tasks: [{ kind: 'SING' }] }, 'BAD_USER_INPUT'],
  ['a negative amount', { budget: [{ source: 'COURT', amount: -1 }] }, 'BAD_USER_INPUT'],
  ['a trial that is none', { mobileTrialId: '00000000-0000-4000-8000-000000000000' }, 'NOT_FOUND'],
  ['an id that is none', { mobileTrialId: 'x' }, 'NOT_FOUND'],
])('refuses %s', async (_, more, code) => {
  const before = await stored();

  expect((await plan(more)).codes).toEqual([code]);
  expect(await stored()).toBe(before);
});

it('says where the code is that no list has, and not which', async () => {
  const { errors, text } = await plan({ legalAid: 'NGUYEN-VAN-A' });

  expect(errors[0]?.extensions.path).toEqual(['input', 'legalAid']);
  expect(text).not.toContain('NGUYEN-VAN-A');
});

it('takes a school for bad weather once nobody is at school', async () => {
  const { errors } = await plan({ fallbackVenueId: 'ST-28270', withoutPupils: true, fallbackOpensAt: `${DAY}T13:30:00+07:00` });

  expect(errors).toEqual([]);
});

it.each([
  ['police.investigator', 'CA-DT'],
  ['procuracy.prosecutor', 'VKS-DT-KV1'],
  ['social-affairs.case-worker', 'SYT-DT'],
  ['border-guard.officer', 'BP-DT'],
  ['courts.clerk', 'TA-DT-KV1'],
  ['courts.inspector', 'TA-DT-KV1'],
  ['steering-committee.analyst', 'BCD138-DT'],
] as const)('refuses a %s and changes nothing', async (role, organisation) => {
  const before = await stored();

  expect((await plan({ expectedAudience: 1 }, 'id', [role, organisation], {})).codes).toEqual(['FORBIDDEN']);
  expect(await stored()).toBe(before);
});

it('is not there for a court of another region', async () => {
  expect((await plan({}, 'id', ['courts.judge', 'TA-DT-KV2'], {})).codes).toEqual(['NOT_FOUND']);
});

it('shows those who are asked when and where, not who sits there', async () => {
  const text = `query Q($id: ID!) { matter(id: $id) { mobileTrialProposals { plan { opensAt venue { name } panel budget { amount } } } } }`;
  const seen = await world.ask(['procuracy.prosecutor', 'VKS-DT-KV1'], text, { id: trial.matterId });
  const police = await world.ask(['police.investigator', 'CA-DT'], text, { id: trial.matterId });

  expect(seen.data.matter.mobileTrialProposals[0].plan).toMatchObject({
    panel: null,
    budget: [{ amount: 20_000_000 }, { amount: 5_000_000 }],
  });
  expect(police.data.matter.mobileTrialProposals).toBeNull();
});
