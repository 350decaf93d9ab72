import { page } from './ask-candidates.js';
import { CandidateWorld, type Made } from './candidate-world.js';

const ELIGIBLE =
  'query Eligible($id: ID!, $on: Date) { mobileTrialEligibility(matterId: $id, plannedOn: $on) { eligible gates { rule state } } }';
const DAYS = [null, '2019-08-31', '2019-09-01', '2019-09-12', '2019-09-30', '2019-10-01', '2020-01-02', '2021-06-01', '2022-02-01'];

/** Each stands at one boundary of one gate. */
const MADE: readonly Omit<Made, 'code'>[] = [
  {},
  { pending: false },
  { latestDay: null },
  { earliestDay: null },
  { earliestDay: '2019-09-12', latestDay: '2019-09-12' },
  { custodyUntil: null, latestDay: '2022-12-31' },
  { custodyUntil: '2019-09-12' },
  { custodyUntil: '2019-09-11' },
  { bornIn: 2000, latestDay: '2022-12-31' },
  { bornIn: 2001, latestDay: '2022-12-31' },
  { bornIn: 2002, latestDay: '2022-12-31' },
  { bornIn: null },
  { shut: { NOT_CLOSED: 'CLOSED' } },
  { shut: { PARTICIPANTS_COMPLETE: 'UNKNOWN' } },
  { shut: { VICTIM_CONSENTS: 'CLOSED' } },
];

let world: CandidateWorld;
const ids: string[] = [];

beforeAll(async () => {
  world = await CandidateWorld.open();
  for (const [n, made] of MADE.entries()) ids.push(await world.made({ ...made, code: `LT-${n}` }));
  ids.push(await world.made({ code: 'LT-ONLINE', latestDay: '2022-12-31' }));
  await world.hub.sql(`update mobile_trials.dossier set mode = 'ONLINE' where code = 'LT-ONLINE'`);
});
afterAll(() => world.close());

it.each(DAYS)('lists on %s what has no gate that is not open, and shows those gates', async (on) => {
  const listed = (await page(world.hub, { plannedOn: on, first: 100 })).nodes as unknown as { matter: { id: string }; gates: unknown }[];
  const asked = await Promise.all(
    ids.map(async (id) => {
      const { data } = await world.hub.signIn('courts.judge', 'TA-TG-GC').ask(ELIGIBLE, { id, on });
      return { id, ...data.mobileTrialEligibility };
    }),
  );

  const pending = asked.filter(({ id }) => id !== ids[1]); // a judgment stands in states, which these dossiers do not keep
  expect(listed.map(({ matter }) => matter.id).sort()).toEqual(
    pending
      .filter(({ eligible }) => eligible)
      .map(({ id }) => id)
      .sort(),
  );
  for (const { matter, gates } of listed) {
    const seen = (gates as { rule: string; state: string }[]).map(({ rule, state }) => ({ rule, state }));
    expect(seen).toEqual(asked.find(({ id }) => id === matter.id)?.gates);
    expect(seen.every(({ state }) => state === 'OPEN')).toBe(true);
  }
});
