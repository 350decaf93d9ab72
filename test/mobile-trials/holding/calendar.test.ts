import { RoadWorld } from '../decision/road-world.js';
import { DAY, type Decided, decided, JUDGE, PLAN, PRESIDING, type World } from './decided-world.js';

const ASK =
  'query Calendar($from: Date!, $to: Date!) { mobileTrialCalendar(from: $from, to: $to) { id opensAt state matter { id } venue { name } icalendar } }';
let world: World;
let trial: Decided;

beforeAll(async () => {
  world = await RoadWorld.open();
  trial = await decided(world);
  await world.command(JUDGE, 'planMobileTrial', PLAN(trial.proposalId), 'id', PRESIDING);
}, 60_000);
afterAll(() => world.close());

const calendar = (by: readonly [string, string], from = DAY, to = DAY) => world.ask(by, ASK, { from, to });

it.each([
  ['the court itself', ['courts.clerk', 'TA-DT-KV1']],
  ['the court above it', ['courts.supervisor', 'TA-DT']],
] as const)('lists the plan for %s, as iCalendar too', async (_, by) => {
  const { data, errors } = await calendar(by);
  const [plan] = data.mobileTrialCalendar;

  expect(errors).toEqual([]);
  expect(data.mobileTrialCalendar).toMatchObject([{ state: 'DECIDED', matter: { id: trial.matterId } }]);
  expect(plan.icalendar).toMatch(/^BEGIN:VCALENDAR\r?\n[\s\S]*DTEND:20260323T043000Z[\s\S]*END:VCALENDAR$/);
  expect(plan.icalendar).toContain('STATUS:CONFIRMED');
  expect(plan.icalendar).not.toMatch(/chu-toa|LT-|Nguyễn/);
});

it('reads it with one statement and names the matters on the trail', async () => {
  await world.hub.forget();
  await calendar(JUDGE);

  expect(world.hub.readingStatements).toHaveLength(1);
  expect(await world.hub.trail()).toMatchObject([{ operation: 'Calendar', matters: [trial.matterId, trial.matterId] }]);
});

it('lists nothing of other days or other courts', async () => {
  expect((await calendar(JUDGE, '2026-03-24', '2026-04-30')).data.mobileTrialCalendar).toEqual([]);
  expect((await calendar(JUDGE, DAY, '2026-03-01')).data.mobileTrialCalendar).toEqual([]);
  expect((await calendar(['courts.judge', 'TA-DT-KV2'])).data.mobileTrialCalendar).toEqual([]);
});

it.each([
  ['procuracy.prosecutor', 'VKS-DT-KV1'],
  ['police.investigator', 'CA-DT'],
  ['social-affairs.case-worker', 'SYT-DT'],
  ['steering-committee.analyst', 'BCD138-DT'],
  ['courts.inspector', 'TA-DT-KV1'],
] as const)('refuses a %s', async (...by) => {
  expect((await calendar(by)).codes).toEqual(['FORBIDDEN']);
});
