import { DISTRICT_2019, PROVINCE_2019, PROVINCE_2026, REGION_2026 } from './bodies.js';
import type { CourtMap } from './bodies.js';
import type { Step } from './case-script.js';
import { type Asked, type Change, GatesWorld } from './gates-world.js';

const offence = (article: string, clause: string, codeVersion?: string): Change => {
  const offences = [{ article, clause, ...(codeVersion ? { codeVersion } : {}) }];
  return { with: { charge: { offences }, indictment: { offences } } };
};
const counsel = (registeredOn: string, judge: CourtMap['judge']): Partial<Step> => ({
  name: 'counsel',
  by: judge,
  type: 'TB-TA',
  mutation: 'registerCounsel',
  input: { standing: 'CHOSEN', registeredOn },
  quotes: { charge: 'charge' },
});
const defended = (map: CourtMap, change: Change): Change => ({ ...change, followed: () => [counsel(map.days.registered, map.judge)] });

describe('the courts of 2019', () => {
  let world: GatesWorld;
  beforeAll(async () => {
    world = await GatesWorld.open(DISTRICT_2019);
  });
  afterAll(() => world.close());

  it.each<[string, CourtMap, Change, readonly string[]]>([
    ['a district court: fifteen years', DISTRICT_2019, offence('150', '2'), []],
    ['a district court: twenty years', DISTRICT_2019, defended(DISTRICT_2019, offence('150', '3')), ['COURT_COMPETENT CLOSED']],
    ['a provincial court: twenty years', PROVINCE_2019, defended(PROVINCE_2019, offence('150', '3')), []],
    ['a provincial court: life', PROVINCE_2019, defended(PROVINCE_2019, offence('154', '3')), []],
    [
      'a provincial court: no clause needed to be competent',
      PROVINCE_2019,
      defended(PROVINCE_2019, { with: { charge: { offences: [{ article: '150' }] }, indictment: { offences: [{ article: '150' }] } } }),
      [],
    ],
    [
      'the code of 1999: an offence against children',
      PROVINCE_2019,
      defended(PROVINCE_2019, offence('120', '1', '1999')),
      ['NO_CHILD_OFFENCE CLOSED'],
    ],
  ])('%s', async (_what, map, change, expected) => {
    const matter = await world.told(change, map);

    expect(await world.standing(matter, {}, map)).toEqual(expected);
  });
});

describe('the courts of 2026', () => {
  let world: GatesWorld;
  beforeAll(async () => {
    world = await GatesWorld.open(REGION_2026);
  });
  afterAll(() => world.close());

  it.each<[string, CourtMap, Change, Asked, readonly string[]]>([
    ['everything is known', REGION_2026, {}, {}, []],
    ['a regional court: twenty years', REGION_2026, defended(REGION_2026, offence('150', '3')), {}, []],
    ['a regional court: life', REGION_2026, defended(REGION_2026, offence('154', '3')), {}, ['COURT_COMPETENT CLOSED']],
    ['a provincial court: life', PROVINCE_2026, defended(PROVINCE_2026, offence('154', '3')), {}, []],
    ['the tenth day after the decision', REGION_2026, {}, { plannedOn: '2026-03-30' }, []],
    ['the ninth', REGION_2026, {}, { plannedOn: '2026-03-29' }, ['DAYS_LEFT CLOSED']],
    ['the fifteenth day is a Saturday: Monday', REGION_2026, {}, { plannedOn: '2026-04-06' }, []],
    ['Tuesday', REGION_2026, {}, { plannedOn: '2026-04-07' }, ['DAYS_LEFT CLOSED']],
    ['online and on the road, since 2022', REGION_2026, { with: { decision: { mode: 'ONLINE_MOBILE' } } }, {}, []],
    ['born on 29 February: on 1 March of a year that has none', REGION_2026, { with: { charge: { dateOfBirth: '2008-02-29' } } }, {}, []],
    ['an accused of 18 on the day', REGION_2026, { with: { charge: { dateOfBirth: '2008-04-01' } } }, {}, []],
    ['an accused of 18 on the next', REGION_2026, { with: { charge: { dateOfBirth: '2008-04-02' } } }, {}, ['ACCUSED_ADULT CLOSED']],
    ['no day is asked for: the past days are over', REGION_2026, {}, { plannedOn: null }, ['DAYS_LEFT CLOSED']],
  ])('%s', async (_what, map, change, asked, expected) => {
    const matter = await world.told(change, map);

    expect(await world.standing(matter, asked, map)).toEqual(expected);
  });

  it('answers for a matter that no court has registered, and for nobody who does not see it', async () => {
    const matter = await world.told({ without: ['trial', 'decision', 'participants', 'secret'] });
    const asked = { as: REGION_2026.prosecutor, purpose: null };

    const { eligible, gates } = await world.gates(matter, asked);

    expect(eligible).toBe(false);
    expect(gates[0]).toEqual({ rule: 'REGISTERED', state: 'CLOSED', ask: { code: 'COURTS' } });
    expect(gates.slice(1).every(({ state }) => state === 'UNKNOWN')).toBe(true);
    expect(await world.gates(matter, { as: ['procuracy.prosecutor', 'VKS-LA'], purpose: null })).toBeNull();
  });
});
