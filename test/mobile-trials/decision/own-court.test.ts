import { type By, CHIEF_SELF, RoadWorld, VENUE } from './road-world.js';
import { written } from './step-refusals.js';

const ABOVE: By = ['courts.supervisor', 'TA-DT'];
let world: RoadWorld;
let road: { matterId: string; proposalId: string };
beforeAll(async () => {
  world = await RoadWorld.open();
});
beforeEach(async () => {
  road = await world.proposed();
});
afterAll(() => world.close());

it('is not signed by the chief of the court above', async () => {
  const before = await written(world);
  const seen = await world.seen(ABOVE, road.matterId, CHIEF_SELF);
  const input = { proposalId: road.proposalId, act: 'HOLD', signedAs: 'CHIEF', reasons: 'vì', venueId: VENUE, ...seen };

  expect((await world.command(ABOVE, 'decideMobileTrial', input, 'id', CHIEF_SELF)).codes).toEqual(['FORBIDDEN']);
  expect(await written(world)).toBe(before);
});

it('is signed anew where a body that is no longer signed first', async () => {
  await world.sign('CHIEF', road);
  await world.hub.sql(
    `update mobile_trials.decision set organisation_id = (select id from matter.organisation where code = 'TA-DT') where proposal_id = $1`,
    [road.proposalId],
  );

  const { codes, data } = await world.sign('CHIEF', road, { reasons: 'vì lý do khác' });

  expect(codes).toEqual([]);
  expect(data.decideMobileTrial).toMatchObject({ version: 2, reasons: 'vì lý do khác', state: 'SIGNED_BY_ONE' });
});
