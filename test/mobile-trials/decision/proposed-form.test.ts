import { COMMUNE, DAY, JUDGE, RoadWorld } from './road-world.js';

/** A day on which no law allowed a trial online: it lies outside the time limits as well. */
const BEFORE = '2021-12-01';

let world: RoadWorld;
beforeAll(async () => {
  world = await RoadWorld.open();
});
afterAll(() => world.close());

const TEXT = `query E($m: ID!, $d: Date, $f: TrialMode) {
  e: mobileTrialEligibility(matterId: $m, plannedOn: $d, venueUnit: "${COMMUNE}", mode: $f) { rulesVersion gatesDigest gates { rule state } }
}`;
const seen = async (matterId: string, mode: string | null, day = DAY) =>
  (await world.ask(JUDGE, TEXT, { m: matterId, d: day, f: mode })).data.e;
const ofForm = ({ gates }: { gates: readonly { rule: string; state: string }[] }) =>
  gates.find(({ rule }) => rule === 'MODE_ALLOWED')?.state;

it('is weighed for the form that is asked about, and else for the one that the court has named', async () => {
  const { matterId } = await world.road();

  const states = [];
  for (const mode of ['ONLINE_MOBILE', 'ONLINE', 'MOBILE', null]) states.push(ofForm(await seen(matterId, mode, BEFORE)));
  expect(states).toEqual(['CLOSED', 'CLOSED', 'OPEN', 'OPEN']);
  expect(ofForm(await seen(matterId, 'ONLINE_MOBILE'))).toBe('OPEN');
});

it('is kept with the proposal as its form makes it', async () => {
  const road = await world.road();
  const { id } = await world.done(
    world.propose(JUDGE, road, { mode: 'ONLINE_MOBILE', plannedOn: BEFORE, venueUnit: null }),
    'proposeMobileTrial',
  );

  const { rows } = await world.hub.sql(
    `select g ->> 'state' as state from mobile_trials.proposal p, jsonb_array_elements(p.gates_seen) g where p.id = $1 and g ->> 'rule' = 'MODE_ALLOWED'`,
    [id],
  );
  expect(rows).toEqual([{ state: 'CLOSED' }]);
});

it('is signed for over what was seen of that form alone', async () => {
  const road = await world.proposed({ mode: 'ONLINE_MOBILE' });
  const signatureOver = async (mode: string | null) => {
    const { rulesVersion, gatesDigest } = await seen(road.matterId, mode);
    return world.sign('PRESIDING_JUDGE', road, { seenRulesVersion: rulesVersion, seenGatesDigest: gatesDigest });
  };

  expect((await signatureOver(null)).codes).toEqual(['CONFLICT']);
  expect((await signatureOver('MOBILE')).codes).toEqual(['CONFLICT']);
  expect((await signatureOver('ONLINE_MOBILE')).codes).toEqual([]);
});
