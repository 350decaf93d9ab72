import { type By, JUDGE, RoadWorld } from './road-world.js';
import { written } from './step-refusals.js';

const OTHER: By = ['courts.clerk', 'TA-DT-KV2'];
let world: RoadWorld;
beforeAll(async () => {
  world = await RoadWorld.open();
});
afterAll(() => world.close());

it('is written down by the court that tries the case, and by no other court of the matter', async () => {
  const { matterId, proposalId } = await world.proposed();
  await world.hub.sql(
    `insert into matter.standing
     select (jsonb_populate_record(s, jsonb_build_object('organisation_id', (select id from matter.organisation where code = $2)))).*
     from matter.standing s join matter.organisation o on o.id = s.organisation_id where s.matter_id = $1 and o.code = 'TA-DT-KV1' and s.relation = 4`,
    [matterId, OTHER[1]],
  );
  const refusal = { proposalId, capacity: 'DEFENCE', position: 'REFUSE', reasons: 'vì' };
  const before = await written(world);

  expect((await world.command(OTHER, 'giveMobileTrialOpinion', refusal)).codes).toEqual(['FORBIDDEN']);
  expect(await written(world)).toBe(before);
  expect((await world.command(JUDGE, 'giveMobileTrialOpinion', refusal)).codes).toEqual([]);
});
