import { type By, CASE_WORKER, COMMUNE, DAY, JUDGE, POLICE, PROSECUTOR, RoadWorld } from './road-world.js';

let world: RoadWorld;
let road: { matterId: string; proposalId: string };
beforeAll(async () => {
  world = await RoadWorld.open();
});
beforeEach(async () => {
  road = await world.proposed();
});
afterAll(() => world.close());

const stateFor = async (by: By): Promise<string> => {
  const text = `query E($m: ID!) { e: mobileTrialEligibility(matterId: $m, plannedOn: "${DAY}", venueUnit: "${COMMUNE}") { gates { rule state } } }`;
  const { data } = await world.ask(by, text, { m: road.matterId });
  return data.e.gates.find(({ rule }: { rule: string }) => rule === 'VENUE_AWAY_FROM_HOME').state;
};

/** What another body said of the same venue an hour before or after. */
const saidByAnother = (cleared: boolean, later: string, code = 'SYT-LCA') =>
  world.hub.sql(
    `insert into mobile_trials.venue_clearance
     select (jsonb_populate_record(c, jsonb_build_object('row_id', gen_random_uuid(), 'id', gen_random_uuid(), 'cleared', $2::boolean,
       'organisation_id', (select id from matter.organisation where code = $4), 'source_key', 'another ' || c.proposal_id, 'recorded_from', c.recorded_from + $3::interval))).*
     from mobile_trials.venue_clearance c where c.proposal_id = $1`,
    [road.proposalId, cleared, later, code],
  );

it('tells which venue was cleared to those alone who may see the proposal', async () => {
  expect(await Promise.all([JUDGE, PROSECUTOR].map(stateFor))).toEqual(['OPEN', 'OPEN']);
  expect(await stateFor(POLICE)).toBe('UNKNOWN');
});

it.each(['-1 hour', '1 hour'])('is not cleared by one body while another stands by its refusal (%s)', async (when) => {
  await saidByAnother(false, when);

  expect(await stateFor(JUDGE)).toBe('UNKNOWN');
});

it('follows the last word of one body', async () => {
  await saidByAnother(false, '-1 hour', CASE_WORKER[1]);

  expect(await stateFor(JUDGE)).toBe('OPEN');
});
