import { DISTRICT_2019 } from '../gates/bodies.js';
import { GatesWorld } from '../gates/gates-world.js';
import { type Candidate, page } from './ask-candidates.js';

const { judge, days } = DISTRICT_2019;

let world: GatesWorld;
let told: string;

beforeAll(async () => {
  world = await GatesWorld.open(DISTRICT_2019);
  told = await world.told({ with: { conclusion: { method: 'AT_WORK' } } });
});
afterAll(() => world.close());

const grounds = async (): Promise<readonly (readonly unknown[])[]> => {
  const { nodes } = await page(world.world.hub, { plannedOn: days.asked });
  const found = nodes.find(({ matter }) => (matter as unknown as { id: string }).id === told) as Candidate;
  return found.grounds.map(({ kind, value, level }) => [kind, value, level]);
};

it('ranks a case that was told fact by fact', async () => {
  expect(await grounds()).toEqual([
    ['METHOD', 'AT_WORK', 3],
    ['FREQUENCY', null, null],
    ['MONTHS_SINCE', 'NEVER', 4],
    ['MATERIAL', '75', 3],
    ['EVIDENCE', '0', 4],
    ['SERIOUSNESS', 'VERY_SERIOUS', 3],
  ]);
});

it('counts the months from a mobile trial held for any matter of the district, and no more once its report is withdrawn', async () => {
  await world.told({
    then: () => [
      {
        name: 'held',
        by: judge,
        type: 'TB-TA',
        mutation: 'recordMobileTrial',
        input: { status: 'HELD', plannedOn: '2019-08-28' },
      },
    ],
  });

  expect((await grounds())[2]).toEqual(['MONTHS_SINCE', '0', 0]);

  const { rows } = await world.world.hub.sql(`select matter_id from mobile_trials.trial_held`);
  await world.world.hub.sql(`update matter.event set current = false where kind = 'MOBILE_TRIAL_HELD'`);
  await world.world.hub.sql(`select matter.refresh($1)`, [rows[0]?.matter_id]);
  expect((await grounds())[2]).toEqual(['MONTHS_SINCE', 'NEVER', 4]);
});
