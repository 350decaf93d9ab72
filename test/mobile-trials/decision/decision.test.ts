import { CASE_WORKER, CHIEF, CHIEF_SELF, DAY, JUDGE, POLICE, PRESIDING, RoadWorld, VENUE } from './road-world.js';
import { refuseOthers, written } from './step-refusals.js';

let world: RoadWorld;
let road: { matterId: string; proposalId: string };
beforeAll(async () => {
  world = await RoadWorld.open();
});
beforeEach(async () => {
  road = await world.proposed();
});
afterAll(() => world.close());

it('is decided by two signatures of two persons', async () => {
  await world.hub.forget();
  const first = await world.sign('CHIEF', road);
  const second = await world.sign('PRESIDING_JUDGE', road);

  expect(first.data.decideMobileTrial).toMatchObject({ state: 'SIGNED_BY_ONE', act: 'HOLD', signedAs: 'CHIEF', round: 1 });
  expect(second.data.decideMobileTrial).toMatchObject({ state: 'DECIDED', act: 'HOLD', signedAs: 'PRESIDING_JUDGE', round: 1 });
  const decided = (await world.hub.trail()).filter(({ operation, outcome }) => operation === 'decideMobileTrial' && outcome === 'ANSWERED');
  expect(decided.map(({ caller }) => caller)).toEqual(expect.arrayContaining(['courts.supervisor/TA-DT-KV1', 'courts.judge/TA-DT-KV1']));
  expect((await world.kinds(JUDGE, road.matterId)).filter((kind) => kind === 'MOBILE_TRIAL_DECIDED')).toHaveLength(2);
});

it('changes nothing when a signature is sent again, before the other one and after', async () => {
  const first = await world.sign('CHIEF', road);
  const once = await written(world);
  expect((await world.sign('CHIEF', road)).data).toEqual(first.data);
  expect(await written(world)).toBe(once);

  await world.sign('PRESIDING_JUDGE', road);
  const twice = await written(world);
  const { data } = await world.sign('CHIEF', road);
  expect(data.decideMobileTrial).toMatchObject({ id: first.data.decideMobileTrial.id, version: 1, state: 'DECIDED' });
  expect(await written(world)).toBe(twice);
});

it('takes two clients that sign at once for the two signatures that they are', async () => {
  const answers = await Promise.all([world.sign('CHIEF', road), world.sign('PRESIDING_JUDGE', road), world.sign('CHIEF', road)]);

  expect(answers.flatMap(({ codes }) => codes)).toEqual([]);
  const { rows } = await world.hub.sql('select signature from mobile_trials.decision where proposal_id = $1 order by 1', [road.proposalId]);
  expect(rows).toEqual([{ signature: 1 }, { signature: 2 }]);
});

it('does not take what was signed over other gates than those that stand now', async () => {
  const seen = await world.seen(CHIEF, road.matterId, CHIEF_SELF);
  await world.done(
    world.command(POLICE, 'giveMobileTrialOpinion', {
      proposalId: road.proposalId,
      capacity: 'SECURITY',
      position: 'REFUSE',
      reasons: 'x',
      closing: 'ESCORT_IMPOSSIBLE',
    }),
    'giveMobileTrialOpinion',
  );
  const before = await written(world);

  expect((await world.sign('CHIEF', road, { ...seen, act: 'REFUSE' })).codes).toEqual(['CONFLICT']);
  expect((await world.sign('CHIEF', road, { seenRulesVersion: 'older' })).codes).toEqual(['CONFLICT']);
  const shut = await world.sign('CHIEF', road);
  expect(shut.codes).toEqual(['CONFLICT']);
  expect(shut.text).toContain('ESCORT_POSSIBLE');
  expect(await written(world)).toBe(before);
  expect((await world.sign('CHIEF', road, { act: 'REFUSE' })).data.decideMobileTrial).toMatchObject({ state: 'SIGNED_BY_ONE' });
});

it('names no hidden ground to whoever signs', async () => {
  const consent = {
    proposalId: road.proposalId,
    capacity: 'VICTIM_INTEREST',
    position: 'REFUSE',
    reasons: 'x',
    closing: 'VICTIM_DOES_NOT_CONSENT',
  };
  await world.done(world.command(CASE_WORKER, 'giveMobileTrialOpinion', consent), 'giveMobileTrialOpinion');

  const { codes, text } = await world.sign('CHIEF', road);

  expect(codes).toEqual(['CONFLICT']);
  expect(text).toContain('UNDISCLOSED');
  expect(text).not.toContain('VICTIM');
});

it('waits until each refusal is answered', async () => {
  const refusal = { proposalId: road.proposalId, capacity: 'SECURITY', position: 'REFUSE', reasons: 'thiếu người' };
  const { id } = await world.done(world.command(POLICE, 'giveMobileTrialOpinion', refusal), 'giveMobileTrialOpinion');
  expect((await world.sign('CHIEF', road)).codes).toEqual(['CONFLICT']);

  await world.ask(JUDGE, 'mutation A($o: ID!) { answerMobileTrialOpinion(opinionId: $o, answer: "đã bổ sung") { id } }', { o: id });
  expect((await world.sign('CHIEF', road)).codes).toEqual([]);
});

it('is signed by each in his own place', async () => {
  const before = await written(world);
  const seen = await world.seen(JUDGE, road.matterId);
  const input = { proposalId: road.proposalId, act: 'HOLD', reasons: 'vì', plannedOn: DAY, venueId: VENUE, ...seen };
  const as = (signedAs: string) => ({ ...input, signedAs });

  expect((await world.command(JUDGE, 'decideMobileTrial', as('CHIEF'))).codes).toEqual(['FORBIDDEN']);
  expect((await world.command(CHIEF, 'decideMobileTrial', as('PRESIDING_JUDGE'))).codes).toEqual(['FORBIDDEN']);
  expect((await world.command(JUDGE, 'decideMobileTrial', as('PRESIDING_JUDGE'), 'id', { subject: 'another' })).codes).toEqual([
    'FORBIDDEN',
  ]);
  expect((await world.command(['courts.judge', 'TA-DT-KV2'], 'decideMobileTrial', as('PRESIDING_JUDGE'))).codes).toEqual(['NOT_FOUND']);
  expect(await written(world)).toBe(before);
  await world.command(CHIEF, 'decideMobileTrial', as('CHIEF'), 'id', PRESIDING);
  expect((await world.sign('PRESIDING_JUDGE', road)).codes).toEqual(['CONFLICT']);
});

it('is refused to every other role', () =>
  refuseOthers(world, ['courts.judge', 'courts.supervisor'], (by) =>
    world.command(by, 'decideMobileTrial', {
      ...{ proposalId: road.proposalId, act: 'HOLD', signedAs: 'CHIEF', reasons: 'x' },
      ...{ seenRulesVersion: '', seenGatesDigest: '' },
    }),
  ));

it.each([
  ['reasons of nothing', { reasons: ' ' }],
  ['a venue that is none', { venueId: "NVH'; --" }],
  ['a number that is none', { trialDecisionNumber: '\u0001' }],
])('refuses %s', async (_name, input) => {
  const before = await written(world);

  expect((await world.sign('CHIEF', road, input)).codes).toEqual(['BAD_USER_INPUT']);
  expect(await written(world)).toBe(before);
});

it('is moved and withdrawn by two again, and only once it is decided', async () => {
  expect((await world.sign('CHIEF', road, { act: 'MOVE' })).codes).toEqual(['CONFLICT']);
  await world.sign('CHIEF', road);
  expect((await world.sign('PRESIDING_JUDGE', road, { act: 'REFUSE' })).codes).toEqual(['CONFLICT']);
  expect((await world.sign('PRESIDING_JUDGE', road, { plannedOn: '2026-03-24' })).codes).toEqual(['CONFLICT']);
  await world.sign('PRESIDING_JUDGE', road);
  const moved = { act: 'MOVE', plannedOn: '2026-03-24' };
  expect((await world.sign('PRESIDING_JUDGE', road, moved)).data.decideMobileTrial).toMatchObject({ round: 2, state: 'DECIDED' });
  expect((await world.sign('CHIEF', road, moved)).data.decideMobileTrial).toMatchObject({ round: 2, state: 'MOVED' });
  const gone = { act: 'WITHDRAW', plannedOn: '2026-03-24' };
  await world.sign('CHIEF', road, gone);
  expect((await world.sign('PRESIDING_JUDGE', road, gone)).data.decideMobileTrial).toMatchObject({ round: 3, state: 'WITHDRAWN' });
  expect((await world.sign('CHIEF', road)).codes).toEqual(['CONFLICT']);
});

it('holds a trial once, whatever was proposed beside it', async () => {
  const { id } = await world.done(world.propose(JUDGE, road), 'proposeMobileTrial');
  for (const as of ['CHIEF', 'PRESIDING_JUDGE'] as const) await world.done(world.sign(as, road), 'decideMobileTrial');

  expect((await world.sign('CHIEF', { ...road, proposalId: id })).codes).toEqual(['CONFLICT']);
  expect((await world.sign('CHIEF', { ...road, proposalId: id }, { act: 'REFUSE' })).codes).toEqual([]);
});
