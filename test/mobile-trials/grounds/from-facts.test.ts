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

it('says codes by their names, in either language', async () => {
  const { nodes } = await page(world.world.hub, { plannedOn: days.asked });
  const found = nodes.find(({ matter }) => (matter as unknown as { id: string }).id === told) as Candidate;

  expect(found.grounds.map(({ message }) => message)).toEqual([
    'Thủ đoạn tại nơi làm việc: mức người dân tại đó có thể nhận ra là 3/4.',
    'Chưa đủ số liệu tháng đã chốt, hoặc có ô dưới ngưỡng bị ẩn.',
    'Tháng kể từ phiên tòa lưu động gần nhất ở huyện cũ: chưa từng có phiên nào, mức 4/4.',
    '75% số xã của huyện cũ chưa có tài liệu tuyên truyền: mức 3/4.',
    'Số lần trả hồ sơ và cảnh báo còn mở: 0, mức 4/4.',
    'Phân loại tội phạm rất nghiêm trọng: mức 3/4.',
  ]);
  expect(found.grounds[0]?.messageEn).toBe('Method at work: how far people there could recognise it, 3 of 4.');
});

it('counts the months from a mobile trial held for any matter of the district, and no more once its report is withdrawn', async () => {
  const { hub } = world.world;
  const held = {
    name: 'held',
    by: judge,
    type: 'TB-TA',
    mutation: 'recordMobileTrial',
    input: { status: 'HELD', plannedOn: '2019-08-28' },
  };
  await world.told({ followed: () => [held] });

  expect((await grounds())[2]).toEqual(['MONTHS_SINCE', '0', 0]);

  const { rows } = await hub.sql(`select fact_id from matter.event where kind = 'MOBILE_TRIAL_HELD'`);
  const { errors } = await hub.signIn(...judge).ask('mutation ($input: WithdrawFact!) { withdrawFact(input: $input) { __typename } }', {
    input: { factId: rows[0]?.fact_id, reason: 'nhầm vụ việc' },
  });
  expect(errors).toEqual([]);
  expect((await grounds())[2]).toEqual(['MONTHS_SINCE', 'NEVER', 4]);
});

it.each([
  ['HELD', ['MONTHS_SINCE', '0', 0]],
  ['HELD_OTHERWISE', ['MONTHS_SINCE', 'NEVER', 4]],
  ['NOT_HELD', ['MONTHS_SINCE', 'NEVER', 4]],
])('counts what was reported of a trial decided here as %s', async (outcome, expected) => {
  const { hub } = world.world;
  const other = await world.told();
  await hub.sql(
    `insert into matter.event (matter_id, home_matter_id, agency, organisation_id, kind, change, current, fact_id, version, occurred_on, recorded_at, summary, summary_en, details)
     select matter_id, home_matter_id, agency, organisation_id, 'MOBILE_TRIAL_REPORTED', 'REPORTED', true, gen_random_uuid(), 1, '2019-09-20', recorded_at, '', '', $2
     from matter.event where matter_id = $1 and kind = 'CASE_REGISTERED'`,
    [other, { outcome }],
  );
  await hub.sql('select matter.refresh($1)', [other]);

  expect((await grounds())[2]).toEqual(expected);

  await hub.sql(`update matter.event set current = false where kind = 'MOBILE_TRIAL_REPORTED'`);
  await hub.sql('select matter.refresh($1)', [other]);
});
