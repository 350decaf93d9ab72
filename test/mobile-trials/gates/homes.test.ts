import { REGION_2026 } from './bodies.js';
import type { Step } from './case-script.js';
import { GatesWorld } from './gates-world.js';

let world: GatesWorld;
beforeAll(async () => {
  world = await GatesWorld.open(REGION_2026);
});
afterAll(() => world.close());

const { worker, days, clerk } = REGION_2026;
const home = (code: string, recordedOn = days.concluded): Partial<Step> => ({
  name: `home ${code}`,
  by: worker,
  type: 'NC',
  mutation: 'recordVictimHome',
  input: { home: code, recordedOn },
  quotes: { victim: 'victim' },
});
const consent = (answer: string, answeredOn = days.indicted): Partial<Step> => ({
  name: `${answer} ${answeredOn}`,
  by: worker,
  type: 'YK',
  mutation: 'recordVictimConsent',
  input: { about: 'VENUE_NEAR_HOME', answer, answeredOn },
  quotes: { victim: 'victim' },
});
const told = (...steps: Partial<Step>[]) => world.told({ followed: () => steps });

// 28249 and 28261 border on each other; 28729 lies far from both.
it.each<[string, readonly Partial<Step>[], string, readonly string[]]>([
  ['the home itself', [home('28249')], '28249', ['VENUE_AWAY_FROM_HOME CLOSED']],
  ['a neighbour', [home('28249')], '28261', ['VENUE_AWAY_FROM_HOME CLOSED']],
  ['far away', [home('28249')], '28729', []],
  ['moved since', [home('28249'), home('28729', days.indicted)], '28249', []],
  ['no home known', [], '28249', ['VENUE_AWAY_FROM_HOME UNKNOWN']],
  ['a home elsewhere, of which no borders are known', [home('00004')], '28249', ['VENUE_AWAY_FROM_HOME UNKNOWN']],
  ['a venue elsewhere', [home('28249')], '00004', ['VENUE_AWAY_FROM_HOME UNKNOWN']],
  ['the victim agrees', [home('28249'), consent('GIVEN')], '28249', []],
  [
    'the victim agrees no longer',
    [home('28249'), consent('GIVEN'), consent('WITHDRAWN', days.registered)],
    '28249',
    ['VENUE_AWAY_FROM_HOME CLOSED'],
  ],
])('weighs a venue for the judge: %s', async (_what, steps, venueUnit, expected) => {
  const matter = await told(...steps);

  expect(await world.standing(matter, { venueUnit })).toEqual(expected);
});

it('leads a home of before July 2025 to every commune that came from it', async () => {
  const [{ old, communes }] = (
    await world.world.hub.sql(`
      select u.code as old, array_agg(c.commune order by c.commune) as communes
      from mobile_trials.commune_of_unit c join matter.unit u on u.id = c.unit_id and u.valid_to = '2025-07-01'
      group by u.id having count(*) > 1 order by u.code limit 1`)
  ).rows as [{ old: string; communes: string[] }];
  const matter = await told({ ...home(old, '2025-06-01') });

  expect(communes.length).toBeGreaterThan(1);
  for (const commune of communes) expect(await world.standing(matter, { venueUnit: commune })).toEqual(['VENUE_AWAY_FROM_HOME CLOSED']);
});

it('tells whoever handles no matter, or states no purpose, nothing of a home', async () => {
  const matter = await told(home('28249'));
  const askers = [{ as: clerk, purpose: null }, { as: clerk }, { purpose: null }];

  for (const asker of askers) {
    for (const venueUnit of ['28249', '28729']) {
      expect(await world.standing(matter, { venueUnit, ...asker })).toEqual(['VENUE_AWAY_FROM_HOME UNKNOWN']);
    }
  }
});

it('reads homes and birthdays for whoever is shown them, and for nobody else', async () => {
  const matter = await told(home('28249'));
  const ask = async (asker: object) => {
    await world.world.hub.forget();
    await world.standing(matter, { venueUnit: '28249', ...asker });
    return world.world.hub.readingStatements.join();
  };

  expect(await ask({})).toMatch(/mobile_trials\.homes.*|mobile_trials\.exact_ages/);
  expect(await ask({ as: clerk, purpose: null })).not.toMatch(/mobile_trials\.homes|mobile_trials\.exact_ages/);
  expect(await ask({ purpose: null })).not.toMatch(/mobile_trials\.homes|mobile_trials\.exact_ages/);
});
