import { CASE_WORKER, COMMUNE, JUDGE, POLICE, PROSECUTOR, type By, RoadWorld } from './road-world.js';
import { refuseOthers, written } from './step-refusals.js';

let world: RoadWorld;
let road: { matterId: string; proposalId: string };
beforeAll(async () => {
  world = await RoadWorld.open();
});
beforeEach(async () => {
  const { matterId } = await world.road();
  const { id: proposalId } = await world.done(world.propose(JUDGE, { matterId }), 'proposeMobileTrial');
  road = { matterId, proposalId };
});
afterAll(() => world.close());

const clear = (by: By, cleared: boolean, input: object = {}) =>
  world.command(
    by,
    'clearMobileTrialVenue',
    { proposalId: road.proposalId, venueUnit: COMMUNE, cleared, ...input },
    'id state version venueUnit { code }',
  );
const gate = async (by: By) => {
  const text = `query E($m: ID!) { e: mobileTrialEligibility(matterId: $m, plannedOn: "2026-03-23", venueUnit: "${COMMUNE}") { gates { rule state message } } }`;
  const { data } = await world.ask(by, text, { m: road.matterId });
  return data.e.gates.find(({ rule }: { rule: string }) => rule === 'VENUE_AWAY_FROM_HOME');
};
const seenBy = async (by: By) => {
  const text =
    'query S($m: ID!) { matter(id: $m) { changedAt mobileTrialProposals { state version venueClearances { state } } timeline(first: 50) { nodes { kind } } } }';
  return (await world.ask(by, text, { m: road.matterId })).text;
};

it('opens the gate of the venue proposed, once', async () => {
  expect(await gate(JUDGE)).toMatchObject({ state: 'UNKNOWN' });
  await world.hub.forget();

  const { data } = await clear(CASE_WORKER, true);

  expect(data.clearMobileTrialVenue).toMatchObject({ state: 'CLEARED', version: 1, venueUnit: { code: COMMUNE } });
  expect(await gate(JUDGE)).toMatchObject({ state: 'OPEN' });
  expect(await world.hub.trail()).toContainEqual(expect.objectContaining({ operation: 'clearMobileTrialVenue', outcome: 'ANSWERED' }));
  expect(await world.kinds(CASE_WORKER, road.matterId)).toContain('MOBILE_TRIAL_VENUE_CLEARED');
  const before = await written(world);
  expect((await clear(CASE_WORKER, true)).data).toEqual(data);
  expect(await written(world)).toBe(before);
});

it.each([JUDGE, PROSECUTOR, POLICE])('tells %s nothing of a refusal that no answer would not tell', async (...by) => {
  const before = [await seenBy(by), await gate(by)];

  const { data } = await clear(CASE_WORKER, false);

  expect(data.clearMobileTrialVenue).toMatchObject({ state: 'NOT_CLEARED' });
  expect([await seenBy(by), await gate(by)]).toEqual(before);
});

it('answers of the venue proposed and of no other', async () => {
  const before = await written(world);

  expect((await clear(CASE_WORKER, true, { venueUnit: '28261' })).codes).toEqual(['CONFLICT']);
  expect((await clear(CASE_WORKER, true, { venueUnit: '99999' })).codes).toEqual(['BAD_USER_INPUT']);
  expect(await written(world)).toBe(before);
});

it('is refused to every other role, and finds nothing for a body of elsewhere', async () => {
  await refuseOthers(world, ['social-affairs.case-worker', 'social-affairs.supervisor'], (by) => clear(by, true));
  const before = await written(world);

  expect((await clear(['social-affairs.case-worker', 'SYT-LCA'], true)).codes).toEqual(['NOT_FOUND']);
  expect(await written(world)).toBe(before);
});
