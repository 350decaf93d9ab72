import { RoadWorld } from '../decision/road-world.js';
import { DAY, type Decided, decided, JUDGE, PLAN, PRESIDING, VENUE, type World } from './decided-world.js';

let world: World;

beforeAll(async () => {
  world = await RoadWorld.open();
});
afterAll(() => world.close());

const plan = ({ proposalId }: Decided, more: object) =>
  world.command(JUDGE, 'planMobileTrial', PLAN(proposalId, more), 'id version', PRESIDING);
const others = (n: number) => ({ panel: [`judge-${n}`], escortOrganisation: null });
const planned = async ({ proposalId }: Decided) =>
  (await world.hub.sql('select from mobile_trials.plan where proposal_id = $1', [proposalId])).rowCount;

it('lets one of two clients have the venue at a time, and names what is taken but not by which trial', async () => {
  const [one, other] = [await decided(world), await decided(world)];
  const answers = await Promise.all([plan(one, others(1)), plan(other, others(2))]);
  const refused = answers.filter(({ errors }) => errors.length > 0);
  const code = String((await world.hub.sql('select code from matter.matter where id = $1', [one.matterId])).rows[0]?.code);

  expect(refused).toHaveLength(1);
  expect(refused[0]?.codes).toEqual(['CONFLICT']);
  expect(refused[0]?.errors[0]?.message).toBe('Đã bận vào thời gian đó: địa điểm.');
  expect(refused[0]?.text).not.toContain(code);
  expect(Number(await planned(one)) + Number(await planned(other))).toBe(1);

  const later = { opensAt: `${DAY}T13:30:00+07:00`, expectedEndAt: `${DAY}T16:30:00+07:00` };
  const [free] = (await planned(one)) ? [other] : [one];
  expect((await plan(free as Decided, { ...others(3), ...later })).errors).toEqual([]);
}, 60_000);

it('keeps panel and escort out of two halls at a time', async () => {
  const here = await decided(world, '2026-03-24', VENUE);
  const there = await decided(world, '2026-03-24', 'NVH-28261');
  const day = { opensAt: '2026-03-24T07:30:00+07:00', expectedEndAt: '2026-03-24T11:30:00+07:00' };
  await plan(here, { ...day, panel: ['chu-toa'], escortOrganisation: 'CA-DT' });
  const both = await plan(there, { ...day, venueId: 'NVH-28261', panel: ['chu-toa', 'x'], escortOrganisation: 'CA-DT' });
  const neither = await plan(there, { ...day, venueId: 'NVH-28261', panel: ['y'], escortOrganisation: null });

  expect(both.codes).toEqual(['CONFLICT']);
  expect(both.errors[0]?.message).toBe('Đã bận vào thời gian đó: đơn vị áp giải, Hội đồng xét xử.');
  expect(both.errors[0]?.extensions).toMatchObject({ messages: { en: 'Taken at that time: the escorting unit, the panel.' } });
  expect(neither.errors).toEqual([]);
}, 60_000);
