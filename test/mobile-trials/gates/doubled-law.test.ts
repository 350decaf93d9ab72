import { createHub } from '../../../src/hub.js';
import { fixedClock } from '../../../src/platform/clock.js';
import { DISTRICT_2019 } from './bodies.js';
import { GatesWorld } from './gates-world.js';
import { KNOWN, OPEN, standing } from './known.js';

let world: GatesWorld;
beforeAll(async () => {
  world = await GatesWorld.open(DISTRICT_2019);
});
afterAll(() => world.close());

/** The hub started again over what the tables now hold. */
async function restarted(): Promise<void> {
  const { database, dataDir } = world.world.hub;
  const again = await createHub({ url: database.url, dataDir, clock: fixedClock(DISTRICT_2019.now) });
  await again.close();
}

const daysOf = async (matter: string) => {
  const { rows } = await world.world.hub.sql(
    `select earliest_day::text, latest_day::text, states ->> 'COURT_COMPETENT' as competent, states ->> 'COUNSEL' as counsel from mobile_trials.dossier where matter_id = $1`,
    [matter],
  );
  return rows[0];
};

it('moves every day and every gate with the figures of the law, and nothing while they stay', async () => {
  const [decided, obstacle, undecided, grave] = [
    await world.told(),
    await world.told({ with: { decision: { obstacle: 'FORCE_MAJEURE' } } }),
    await world.told({ without: ['decision'] }),
    await world.told({
      with: { charge: { offences: [{ article: '150', clause: '3' }] }, indictment: { offences: [{ article: '150', clause: '3' }] } },
    }),
  ] as const;
  expect(await daysOf(decided)).toEqual({ earliest_day: '2019-09-20', latest_day: '2019-09-25', competent: 'OPEN', counsel: 'OPEN' });
  expect(await daysOf(obstacle)).toMatchObject({ earliest_day: '2019-09-20', latest_day: '2019-10-10' });
  expect(await daysOf(undecided)).toMatchObject({ earliest_day: null, latest_day: '2019-11-11' });
  expect(await daysOf(grave)).toMatchObject({ competent: 'CLOSED', counsel: 'UNKNOWN' });

  await world.world.hub.sql('update mobile_trials.law_limit set amount = amount * 2');
  await world.world.hub.sql('update mobile_trials.court_competence set max_months = max_months * 2');
  await world.world.hub.sql('update matter.deadline_rule set amount = amount * 2');
  expect(await daysOf(decided)).toMatchObject({ latest_day: '2019-09-25' });
  await restarted();

  // Twenty, thirty and sixty days from 10 September. Four months from 25 August and thirty days end in Tết: on 29 January.
  expect(await daysOf(decided)).toMatchObject({ earliest_day: '2019-09-30', latest_day: '2019-10-10' });
  expect(await daysOf(obstacle)).toMatchObject({ earliest_day: '2019-09-30', latest_day: '2019-11-11' });
  expect(await daysOf(undecided)).toMatchObject({ earliest_day: null, latest_day: '2020-01-29' });
  expect(await daysOf(grave)).toMatchObject({ competent: 'OPEN', counsel: 'OPEN' });
  expect((await world.world.hub.sql('select mobile_trials.follow_law() as again')).rows).toEqual([{ again: 0 }]);
}, 120_000);

it('doubles the age of those who take part', () => {
  const doubled = { ...KNOWN, limits: KNOWN.limits.map((limit) => ({ ...limit, amount: limit.amount * 2 })) };
  const facts = { ...OPEN, accused_born_in: 1984, victims_born_in: 1983, identified_born_in: 1982 };

  expect(standing(facts)).toEqual([]);
  expect(standing(facts, {}, doubled)).toEqual(['ACCUSED_ADULT CLOSED', 'VICTIMS_ADULT UNKNOWN']);
});
