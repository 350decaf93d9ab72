import { RoadWorld } from '../decision/road-world.js';
import { DAY, type Decided, decided, JUDGE, PLAN, PRESIDING, type World } from './decided-world.js';

let world: World;
let trial: Decided;

beforeAll(async () => {
  world = await RoadWorld.open();
  trial = await decided(world);
  await world.command(JUDGE, 'planMobileTrial', PLAN(trial.proposalId), 'id', PRESIDING);
}, 60_000);
afterAll(() => world.close());

const FIELDS = 'id version outcome reason attendance heldAsAnnounced mobile keyCase officialYesNo totalCost judgment { id } appeals { id }';
const HELD = {
  outcome: 'HELD',
  startedAt: '2026-03-12T07:30:00+07:00',
  endedAt: '2026-03-12T07:50:00+07:00',
  attendance: 140,
  questionsAsked: 3,
};
const report = (more: object, fields = FIELDS, by = JUDGE, options: object = PRESIDING) =>
  world.command(by, 'reportMobileTrial', { mobileTrialId: trial.proposalId, ...more }, fields, options);
const stored = async () => (await world.hub.rows('mobile_trials.report')).length;

/** The day comes: the decision is made to be of the day on which the clock stands still. */
const theDayComes = () =>
  world.hub.sql(`update mobile_trials.decision set planned_on = '2026-03-12' where proposal_id = $1`, [trial.proposalId]);

it('is not told before the day', async () => {
  expect((await report(HELD)).codes).toEqual(['CONFLICT']);
  expect(await stored()).toBe(0);
});

it('says what came of a trial, and derives what can be derived', async () => {
  await theDayComes();
  await world.hub.forget();
  const costs = [
    { source: 'COURT', amount: 18_000_000 },
    { source: 'LOCAL', amount: 4_000_000 },
  ];
  const { data, errors } = await report({ ...HELD, costs, keyCase: false, peerLearning: true, incidents: ['WEATHER'] });

  expect(errors).toEqual([]);
  expect(data.reportMobileTrial).toMatchObject({
    ...{
      version: 1,
      outcome: 'HELD',
      reason: null,
      attendance: 140,
      mobile: true,
      keyCase: false,
      officialYesNo: true,
      totalCost: 22_000_000,
    },
    ...{ heldAsAnnounced: null, judgment: null, appeals: [] },
  });
  expect(await world.hub.trail()).toMatchObject([
    { operation: 'reportMobileTrial', matters: [trial.matterId] },
    { matters: [trial.matterId] },
  ]);
});

it('is the same again, and a correction is the next version', async () => {
  const again = await report({ ...HELD, attendance: 150 });
  const same = await report({ ...HELD, attendance: 150 });

  expect(again.data.reportMobileTrial.version).toBe(2);
  expect(same.data.reportMobileTrial).toEqual(again.data.reportMobileTrial);
  expect(await stored()).toBe(2);
});

it('ends the plan and moves the proposal on', async () => {
  const { data } = await world.ask(
    JUDGE,
    'query Q($id: ID!) { matter(id: $id) { mobileTrialProposals { state report { outcome } } timeline(first: 60) { nodes { kind } } } }',
    { id: trial.matterId },
    PRESIDING,
  );

  expect(data.matter.mobileTrialProposals).toMatchObject([{ state: 'REPORTED', report: { outcome: 'HELD' } }]);
  expect(data.matter.timeline.nodes).toContainEqual({ kind: 'MOBILE_TRIAL_REPORTED' });
  expect((await world.command(JUDGE, 'planMobileTrial', PLAN(trial.proposalId), 'id', PRESIDING)).codes).toEqual(['CONFLICT']);
});

it('compares with what was announced where nobody says', async () => {
  const number = await world.hub.sql(`select document_number from matter.event where matter_id = $1 and kind = 'CASE_REGISTERED'`, [
    trial.matterId,
  ]);
  const matter = { document: { number: String(number.rows[0]?.document_number), issuer: 'TA-DT-KV1', year: 2026 } };
  await world.given(JUDGE, 'TB-TA', 'recordMobileTrial', { matter, status: 'ANNOUNCED', plannedOn: DAY, venuePlace: '28249' });
  const otherDay = await report({ ...HELD, attendance: 151 });
  const said = await report({ ...HELD, attendance: 152, heldAsAnnounced: true });

  expect(otherDay.data.reportMobileTrial.heldAsAnnounced).toBe(false);
  expect(said.data.reportMobileTrial.heldAsAnnounced).toBe(true);
});

it('keeps a trial held otherwise as what it was', async () => {
  const { data } = await report({ outcome: 'HELD_OTHERWISE', reason: 'WEATHER', keyCase: false });

  expect(data.reportMobileTrial).toMatchObject({ mobile: false, officialYesNo: false, reason: 'WEATHER', heldAsAnnounced: false });
});

it.each([
  ['one not held without a reason', { outcome: 'NOT_HELD' }],
  ['one held with a reason for not being held', { ...HELD, reason: 'WEATHER' }],
  ['attendance of one not held', { outcome: 'NOT_HELD', reason: 'WEATHER', attendance: 3 }],
  ['an end before the start', { ...HELD, endedAt: '2026-03-12T07:00:00+07:00' }],
  ['a time that has not come', { ...HELD, endedAt: '2026-03-13T07:00:00+07:00' }],
  ['a reason in words', { outcome: 'NOT_HELD', reason: 'mưa' }],
  ['a count that is none', { ...HELD, attendance: -1 }],
])('refuses %s', async (_, more) => {
  const before = await stored();

  expect((await report(more)).codes).toEqual(['BAD_USER_INPUT']);
  expect(await stored()).toBe(before);
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

  expect((await report(HELD, 'id', [role, organisation], {})).codes).toEqual(['FORBIDDEN']);
  expect(await stored()).toBe(before);
});

it('is not there for a court of another region', async () => {
  expect((await report(HELD, 'id', ['courts.judge', 'TA-DT-KV2'], {})).codes).toEqual(['NOT_FOUND']);
});
