import { CASE_WORKER, COMMUNE, DAY, JUDGE, RoadWorld } from './road-world.js';

let world: RoadWorld;
beforeAll(async () => {
  world = await RoadWorld.open();
});
afterAll(() => world.close());

/** A matter with two proposals, each cleared and signed by the chief. */
async function twice() {
  const one = await world.proposed();
  const { id: proposalId } = await world.done(world.propose(JUDGE, one), 'proposeMobileTrial');
  const other = { ...one, proposalId };
  await world.done(
    world.command(CASE_WORKER, 'clearMobileTrialVenue', { proposalId, venueUnit: COMMUNE, cleared: true }),
    'clearMobileTrialVenue',
  );
  for (const road of [one, other]) await world.done(world.sign('CHIEF', road), 'decideMobileTrial');
  return [one, other] as const;
}

it('agrees on one of two proposals of a trial that are signed at once', async () => {
  const [one, other] = await twice();
  expect(other.proposalId).not.toBe(one.proposalId);
  const answers = await Promise.all([one, other].map((road) => world.sign('PRESIDING_JUDGE', road)));

  expect(answers.flatMap(({ codes }) => codes)).toEqual(['CONFLICT']);
  const { rows } = await world.hub.sql(
    `select state from mobile_trials.proposal_state where proposal_id in ($1, $2) and state in ('DECIDED', 'MOVED')`,
    [one.proposalId, other.proposalId],
  );
  expect(rows).toEqual([{ state: 'DECIDED' }]);
}, 60_000);

const waiting = async () => {
  const { rows } = await world.hub.sql(`select count(*)::int from pg_locks where locktype = 'advisory' and not granted`);
  return rows[0]?.count === 1;
};

it('lets nobody sign one proposal while a step in another of the same matter is not done', async () => {
  const [one, other] = await twice();
  await world.hub.sql('begin');
  await world.hub.sql(
    `select mobile_trials.find_mobile_trial(p.id, array[p.court_id], $2) from mobile_trials.proposal p where p.id = $1 and p.recorded_to is null`,
    [one.proposalId, DAY],
  );
  let done = false;
  const signed = world.sign('PRESIDING_JUDGE', other).finally(() => {
    done = true;
  });
  while (!done && !(await waiting())) await new Promise((resolve) => setTimeout(resolve, 20));
  const before = done;
  await world.hub.sql('commit');

  expect(before).toBe(false);
  expect((await signed).codes).toEqual([]);
}, 60_000);
