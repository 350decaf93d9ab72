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

const number = { home: 'NC-SYT', victim: 'TN-SYT', referral: 'GT-CSĐT' };
const victimOf = async (): Promise<object> => {
  const { rows } = await world.hub.sql(
    "select document_number from matter.event where matter_id = $1 and kind = 'VICTIM_RECEIVED' order by recorded_at limit 1",
    [road.matterId],
  );
  return { number: String(rows[0]?.document_number), issuer: CASE_WORKER[1], year: 2026 };
};
const matter = () => ({ id: road.matterId });
const laterFacts: Readonly<Record<string, () => Promise<unknown>>> = {
  'the home of a victim': async () =>
    world.given(CASE_WORKER, number.home, 'recordVictimHome', {
      matter: matter(),
      victim: await victimOf(),
      home: COMMUNE,
      recordedOn: '2026-03-11',
    }),
  'another victim': async () => {
    const referral = await world.given(POLICE, number.referral, 'referVictim', {
      matter: matter(),
      referredOn: '2026-03-11',
      recipient: CASE_WORKER[1],
    });
    const identity = { fullName: 'Lê Thị Giả', dateOfBirth: '1991-03-03' };
    const person = { offenceOn: '2025-12-01', minor: 'NO', accompanyingMinors: 0, identity };
    return world.given(CASE_WORKER, number.victim, 'receiveVictim', { matter: matter(), referral, receivedOn: '2026-03-11', ...person });
  },
};

it.each(Object.keys(laterFacts))('holds no longer once %s became known, until it is given again', async (what) => {
  // The clock of the test stands still: what is told later is made so.
  const later = (table: string) =>
    world.hub.sql(`update social_affairs.${table} set recorded_from = recorded_from + interval '1 minute' where matter_id = $1`, [
      road.matterId,
    ]);
  const before = await stateFor(JUDGE);
  await laterFacts[what]?.();
  for (const table of ['victim', 'victim_home']) await later(table);
  const since = await stateFor(JUDGE);
  const again = { proposalId: road.proposalId, venueUnit: COMMUNE, cleared: true };
  const { id } = await world.done(world.command(CASE_WORKER, 'clearMobileTrialVenue', again), 'clearMobileTrialVenue');
  await world.hub.sql(`update mobile_trials.venue_clearance set recorded_from = recorded_from + interval '1 hour' where id = $1`, [id]);

  expect([before, since, await stateFor(JUDGE)]).toEqual(['OPEN', 'UNKNOWN', 'OPEN']);
});
