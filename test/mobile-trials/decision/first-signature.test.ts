import { CHIEF, CHIEF_SELF, COMMUNE, DAY, JUDGE, RoadWorld, VENUE } from './road-world.js';
import { written } from './step-refusals.js';

let world: RoadWorld;
beforeAll(async () => {
  world = await RoadWorld.open();
});
afterAll(() => world.close());

/** A chief who signs over what is seen for that day and commune, or for none. */
async function signed(road: { matterId: string; proposalId: string }, day: string | null, unit: string | null, input: object) {
  const text =
    'query E($m: ID!, $d: Date, $v: ID) { e: mobileTrialEligibility(matterId: $m, plannedOn: $d, venueUnit: $v) { rulesVersion gatesDigest } }';
  const { data } = await world.ask(CHIEF, text, { m: road.matterId, d: day, v: unit }, CHIEF_SELF);
  const seen = { seenRulesVersion: data.e.rulesVersion, seenGatesDigest: data.e.gatesDigest };
  const decision = { proposalId: road.proposalId, act: 'HOLD', signedAs: 'CHIEF', reasons: 'vì', ...seen, ...input };
  return world.command(CHIEF, 'decideMobileTrial', decision, 'state plannedOn venueUnit { code }', CHIEF_SELF);
}

async function proposedFor(plannedOn: string | null, venueUnit: string | null) {
  const road = await world.road();
  const { id: proposalId } = await world.done(world.propose(JUDGE, road, { plannedOn, venueUnit }), 'proposeMobileTrial');
  return { ...road, proposalId };
}

it('names its day and its place, by itself or by the proposal', async () => {
  const open = await proposedFor(null, null);
  const before = await written(world);

  expect((await signed(open, null, null, {})).codes).toEqual(['BAD_USER_INPUT']);
  expect((await signed(open, DAY, null, { plannedOn: DAY })).codes).toEqual(['BAD_USER_INPUT']);
  expect((await signed(open, null, COMMUNE, { venueId: VENUE })).codes).toEqual(['BAD_USER_INPUT']);
  expect(await written(world)).toBe(before);

  const proposed = await world.proposed();
  const { data } = await signed(proposed, DAY, COMMUNE, {});
  expect(data.decideMobileTrial).toEqual({ state: 'SIGNED_BY_ONE', plannedOn: DAY, venueUnit: { code: COMMUNE } });
  expect((await world.sign('PRESIDING_JUDGE', proposed)).codes).toEqual(['CONFLICT']);
  expect((await world.sign('PRESIDING_JUDGE', proposed, { venueId: null })).codes).toEqual([]);
});

it('is followed by no other over gates that have changed since, until it is given again', async () => {
  const road = await world.proposed();
  await world.done(world.sign('CHIEF', road), 'decideMobileTrial');
  await world.hub.sql(
    `update mobile_trials.decision set gates_by_year = gates_by_year || '{"COUNSEL": "UNKNOWN"}', content_digest = 'of other gates' where proposal_id = $1`,
    [road.proposalId],
  );
  const before = await written(world);

  expect((await world.sign('PRESIDING_JUDGE', road)).codes).toEqual(['CONFLICT']);
  expect(await written(world)).toBe(before);
  expect((await world.sign('CHIEF', road)).data.decideMobileTrial).toMatchObject({ version: 2, state: 'SIGNED_BY_ONE' });
  expect((await world.sign('PRESIDING_JUDGE', road)).data.decideMobileTrial).toMatchObject({ state: 'DECIDED' });
});
