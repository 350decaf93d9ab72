import { RoadWorld } from '../decision/road-world.js';
import { CHIEF, CHIEF_SELF, type Decided, decided, JUDGE, PLAN, PRESIDING, type World } from './decided-world.js';

const CLERK = ['courts.clerk', 'TA-DT-KV1'] as const;
let world: World;
let trial: Decided;

beforeAll(async () => {
  world = await RoadWorld.open();
  trial = await decided(world);
  await world.done(world.command(JUDGE, 'planMobileTrial', PLAN(trial.proposalId), 'id', PRESIDING), 'planMobileTrial');
}, 60_000);
afterAll(() => world.close());

const FIELDS = 'id version opensAt panel venue { id } budget { amount } legalBasis { code } minimumAge tasks { kind done }';
const tick = (more: object = {}, by: readonly [string, string] = CLERK, fields = 'id version', options: object = {}) =>
  world.command(
    by,
    'tickMobileTrialTask',
    { mobileTrialId: trial.proposalId, kind: 'VENUE_INSPECTED', done: true, ...more },
    fields,
    options,
  );
const versions = async () => (await world.hub.rows('mobile_trials.plan')).length;

interface Planned {
  readonly version: number;
  readonly tasks: readonly { readonly kind: string; readonly done: boolean }[];
}

async function standing(): Promise<Planned> {
  const text = `query Q($id: ID!) { matter(id: $id) { mobileTrialProposals { plan { ${FIELDS} } } } }`;
  return (await world.ask(JUDGE, text, { id: trial.matterId }, PRESIDING)).data.matter.mobileTrialProposals[0].plan;
}
const doneIn = ({ tasks }: Planned) => tasks.filter(({ done }) => done).map(({ kind }) => kind);

it('ticks one task by the clerk, and leaves all else of the plan as it is', async () => {
  const before = await standing();
  await world.hub.forget();
  const { data, errors } = await tick({}, CLERK, FIELDS);

  expect(errors).toEqual([]);
  expect(data.tickMobileTrialTask.version).toBe(2);
  expect(doneIn(data.tickMobileTrialTask)).toEqual(['SECURITY_PLAN', 'VENUE_INSPECTED']);
  expect(await world.hub.trail()).toMatchObject([
    { caller: 'courts.clerk/TA-DT-KV1', operation: 'tickMobileTrialTask', matters: [trial.matterId] },
    {},
  ]);
  expect({ ...(await standing()), tasks: null, version: 0 }).toEqual({ ...before, tasks: null, version: 0 });
});

it('changes nothing when it is repeated, and takes a tick away again', async () => {
  const before = await versions();
  expect((await tick()).data.tickMobileTrialTask.version).toBe(2);
  expect(await versions()).toBe(before);

  expect((await tick({ done: false }, CHIEF, 'version', CHIEF_SELF)).data.tickMobileTrialTask.version).toBe(3);
  expect(doneIn(await standing())).toEqual(['SECURITY_PLAN']);
});

it('tells the timeline nothing: it is no step of the matter', async () => {
  const text = 'query Q($id: ID!) { matter(id: $id) { timeline(first: 100) { nodes { kind } } } }';
  const { data } = await world.ask(JUDGE, text, { id: trial.matterId }, PRESIDING);

  expect(data.matter.timeline.nodes.filter(({ kind }: { kind: string }) => kind === 'MOBILE_TRIAL_PLANNED')).toHaveLength(1);
});

it('keeps both ticks of two who tick at once', async () => {
  await Promise.all([tick({ kind: 'SERVE_DECISION' }), tick({ kind: 'WEATHER_CHECKED' }, JUDGE, 'id', PRESIDING)]);

  expect(doneIn(await standing())).toEqual(['SERVE_DECISION', 'SECURITY_PLAN', 'WEATHER_CHECKED']);
});

it('leaves ticks where the plan is made anew and says nothing of them', async () => {
  const input = PLAN(trial.proposalId, { tasks: [], expectedAudience: 120 });
  const { data } = await world.command(JUDGE, 'planMobileTrial', input, 'tasks { kind done }', PRESIDING);

  expect(doneIn(data.planMobileTrial)).toEqual(['SERVE_DECISION', 'SECURITY_PLAN', 'WEATHER_CHECKED']);
});

it.each([
  ['a task that the plan does not have', { kind: 'SING' }, 'BAD_USER_INPUT'],
  ['a trial that is none', { mobileTrialId: '00000000-0000-4000-8000-000000000000' }, 'NOT_FOUND'],
  ['an id that is none', { mobileTrialId: "x' or true" }, 'NOT_FOUND'],
])('refuses %s', async (_, more, code) => {
  const before = await versions();

  expect((await tick(more)).codes).toEqual([code]);
  expect(await versions()).toBe(before);
});

it('refuses a trial that has no plan yet', async () => {
  const other = await decided(world, '2026-03-24', 'NVH-28261');

  expect((await tick({ mobileTrialId: other.proposalId })).codes).toEqual(['CONFLICT']);
});

it.each([
  ['police.investigator', 'CA-DT'],
  ['border-guard.officer', 'BP-DT'],
  ['procuracy.prosecutor', 'VKS-DT-KV1'],
  ['social-affairs.case-worker', 'SYT-DT'],
  ['courts.inspector', 'TA-DT-KV1'],
  ['steering-committee.analyst', 'BCD138-DT'],
] as const)('refuses a %s and changes nothing', async (role, organisation) => {
  const before = await versions();

  expect((await tick({ kind: 'AUDIENCE_NOTICE' }, [role, organisation])).codes).toEqual(['FORBIDDEN']);
  expect(await versions()).toBe(before);
});

it('is not there for a court of another region', async () => {
  const before = await versions();

  expect((await tick({ kind: 'AUDIENCE_NOTICE' }, ['courts.clerk', 'TA-DT-KV2'])).codes).toEqual(['NOT_FOUND']);
  expect(await versions()).toBe(before);
});
