import { CASE_WORKER, COMMUNE, DAY, JUDGE, POLICE, PROSECUTOR, RoadWorld } from './road-world.js';
import { refuseOthers, written } from './step-refusals.js';

let world: RoadWorld;
beforeAll(async () => {
  world = await RoadWorld.open();
});
afterAll(() => world.close());

const SELECTED =
  'id version state mode plannedOn venueUnit { code } matter { code } weights { kind weight } rulesVersion proposedBy { code } court { code }';

it.each([JUDGE, PROSECUTOR])('keeps what %s proposes, with every weight', async (...by) => {
  const road = await world.road();
  await world.hub.forget();

  const { data } = await world.propose(by, road, { weights: [{ kind: 'METHOD', weight: 40 }] }, SELECTED);

  expect(data.proposeMobileTrial).toMatchObject({
    version: 1,
    state: 'PROPOSED',
    mode: 'MOBILE',
    plannedOn: DAY,
    venueUnit: { code: COMMUNE },
    proposedBy: { code: by[1] },
    court: { code: 'TA-DT-KV1' },
    rulesVersion: expect.stringMatching(/^[0-9a-f]{12}$/),
  });
  expect(data.proposeMobileTrial.weights).toHaveLength(6);
  expect(data.proposeMobileTrial.weights[0]).toEqual({ kind: 'METHOD', weight: 40 });
  expect(await world.hub.trail()).toContainEqual(
    expect.objectContaining({
      caller: `${by[0]}/${by[1]}`,
      operation: 'proposeMobileTrial',
      outcome: 'ANSWERED',
      matters: [road.matterId],
    }),
  );
  expect(await world.kinds(JUDGE, road.matterId)).toContain('MOBILE_TRIAL_PROPOSED');
});

it('asks each body that takes part, and each sees its own request alone', async () => {
  const road = await world.road();
  await world.propose(JUDGE, road);
  const list =
    'query L($m: ID!) { matter(id: $m) { mobileTrialOpinions { capacity state plannedOn venueUnit { code } position recordedBy } } }';
  const asked = { state: 'NOT_GIVEN', plannedOn: DAY, venueUnit: { code: COMMUNE }, position: null };

  for (const [by, capacity] of [
    [POLICE, 'SECURITY'],
    [PROSECUTOR, 'PROSECUTION'],
    [CASE_WORKER, 'VICTIM_INTEREST'],
  ] as const) {
    const { data } = await world.ask(by, list, { m: road.matterId });

    expect(data.matter.mobileTrialOpinions).toEqual([{ ...asked, capacity, recordedBy: 'hub' }]);
  }
  const { data } = await world.ask(JUDGE, list, { m: road.matterId });
  expect(data.matter.mobileTrialOpinions.map(({ capacity }: { capacity: string }) => capacity)).toEqual([
    'PROSECUTION',
    'SECURITY',
    'VICTIM_INTEREST',
  ]);
});

it('changes nothing when it is sent again, and needs a reason for other content', async () => {
  const road = await world.road();
  const documentNumber = world.number('TTR-TA');
  const first = await world.propose(JUDGE, road, { documentNumber });
  const before = await written(world);

  const again = await world.propose(JUDGE, road, { documentNumber });
  expect(again.data).toEqual(first.data);
  const other = await world.propose(JUDGE, road, { documentNumber, plannedOn: '2026-03-24' });
  expect(other.codes).toEqual(['CONFLICT']);
  expect(await written(world)).toBe(before);

  const { data } = await world.propose(
    JUDGE,
    road,
    { documentNumber, plannedOn: '2026-03-24', correctionReason: 'trùng lịch' },
    'id version plannedOn',
  );
  expect(data.proposeMobileTrial).toEqual({ id: first.data.proposeMobileTrial.id, version: 2, plannedOn: '2026-03-24' });
  const { rows } = await world.hub.sql(
    'select planned_on::text, version from mobile_trials.opinion where proposal_id = $1 and recorded_to is null',
    [first.data.proposeMobileTrial.id],
  );
  expect(rows).toEqual(Array(3).fill({ planned_on: '2026-03-24', version: 2 }));
});

it('is refused to every other role', async () => {
  const road = await world.road();

  await refuseOthers(world, ['courts.judge', 'courts.supervisor', 'procuracy.prosecutor', 'procuracy.supervisor'], (by) =>
    world.propose(by, road),
  );
});

it('finds nothing for a body of elsewhere, nor in no matter at all', async () => {
  const road = await world.road();
  const before = await written(world);

  expect((await world.propose(['courts.judge', 'TA-DT-KV2'], road)).codes).toEqual(['NOT_FOUND']);
  expect((await world.propose(['procuracy.prosecutor', 'VKS-LS'], road)).codes).toEqual(['NOT_FOUND']);
  expect((await world.propose(JUDGE, { matterId: "' or 1=1 --" })).codes).toEqual(['NOT_FOUND']);
  expect(await written(world)).toBe(before);
});

it.each([
  ['no number', { documentNumber: null }, 'BAD_USER_INPUT'],
  ['a number of control characters', { documentNumber: 'a\u0000b' }, 'BAD_USER_INPUT'],
  ['a trial at the seat', { mode: 'IN_SEAT' }, 'BAD_USER_INPUT'],
  ['a commune that is none', { venueUnit: '00000' }, 'BAD_USER_INPUT'],
  ['a commune with a quote', { venueUnit: "28249'" }, 'BAD_USER_INPUT'],
  ['a weight beyond bounds', { weights: [{ kind: 'METHOD', weight: 101 }] }, 'BAD_USER_INPUT'],
  ['reasons without end', { reasons: 'x'.repeat(20_001) }, 'BAD_USER_INPUT'],
])('refuses %s', async (_name, input, code) => {
  const road = await world.road();
  const before = await written(world);

  expect((await world.propose(JUDGE, road, input)).codes).toEqual([code]);
  expect(await written(world)).toBe(before);
});

it('needs a trial of first instance that waits', async () => {
  const road = await world.road();
  await world.given(JUDGE, 'HS-ST', 'pronounceJudgment', { matter: { id: road.matterId }, pronouncedOn: '2026-03-11', outcomes: [] });

  expect((await world.propose(JUDGE, road)).codes).toEqual(['CONFLICT']);
});
