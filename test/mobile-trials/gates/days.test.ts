import { DISTRICT_2019 } from './bodies.js';
import { type Asked, type Change, GatesWorld } from './gates-world.js';
import { AGAIN, ATTESTED_AGAIN, decided, held, QUASHED, followedBy } from './trial-steps.js';

let world: GatesWorld;
beforeAll(async () => {
  world = await GatesWorld.open(DISTRICT_2019);
});
afterAll(() => world.close());

it.each<[string, Change, Asked, readonly string[]]>([
  [
    'no decision to try: until the end of the preparation and 15 days, a Monday',
    { without: ['decision'] },
    { plannedOn: '2019-11-11' },
    [],
  ],
  ['the day after', { without: ['decision'] }, { plannedOn: '2019-11-12' }, ['DAYS_LEFT CLOSED']],
  [
    'the preparation extended to 20 November',
    { without: ['decision'], ...followedBy(decided('EXTEND', '2019-09-20', { until: '2019-11-20' })) },
    { plannedOn: '2019-12-05' },
    [],
  ],
  [
    'the day after that',
    { without: ['decision'], ...followedBy(decided('EXTEND', '2019-09-20', { until: '2019-11-20' })) },
    { plannedOn: '2019-12-06' },
    ['DAYS_LEFT CLOSED'],
  ],
  ['the decision not yet served ten days', {}, { plannedOn: '2019-09-19' }, ['DAYS_LEFT CLOSED']],
  ['served ten days', {}, { plannedOn: '2019-09-20' }, []],
  ['the fifteenth day', {}, { plannedOn: '2019-09-25' }, []],
  ['the sixteenth day', {}, { plannedOn: '2019-09-26' }, ['DAYS_LEFT CLOSED']],
  ['an obstacle of the law: the thirtieth day', { with: { decision: { obstacle: 'FORCE_MAJEURE' } } }, { plannedOn: '2019-10-10' }, []],
  ['the thirty-first', { with: { decision: { obstacle: 'OBJECTIVE_OBSTACLE' } } }, { plannedOn: '2019-10-11' }, ['DAYS_LEFT CLOSED']],
  ['a decision of a month only', { with: { decision: { decidedOn: '2019-09' } } }, {}, ['DAYS_LEFT UNKNOWN']],
  [
    'decided again on 20 September: not served yet on the 23rd',
    followedBy(...QUASHED, AGAIN, ATTESTED_AGAIN, decided('TRY', '2019-09-20', { instance: 'RETRIAL' })),
    {},
    ['DAYS_LEFT CLOSED'],
  ],
  [
    'decided again: served on the 30th',
    followedBy(...QUASHED, AGAIN, ATTESTED_AGAIN, decided('TRY', '2019-09-20', { instance: 'RETRIAL' })),
    { plannedOn: '2019-09-30' },
    [],
  ],
  ['no custody order is known', { without: ['custody'] }, {}, ['CUSTODY_REACHES UNKNOWN']],
  ['custody until the day before', { with: { custody: { measure: 'DETENTION', until: '2019-09-22' } } }, {}, ['CUSTODY_REACHES CLOSED']],
  ['custody until the day', { with: { custody: { measure: 'DETENTION', until: '2019-09-23' } } }, {}, []],
  ['custody without its end', { with: { custody: { measure: 'DETENTION' } } }, {}, ['CUSTODY_REACHES UNKNOWN']],
  [
    'custody until some day of the month',
    { with: { custody: { measure: 'DETENTION', until: '2019-09' } } },
    {},
    ['CUSTODY_REACHES CLOSED'],
  ],
  [
    "the panel's order until the trial ends",
    {
      with: { custody: { measure: 'DETENTION', until: '2019-09-15' } },
      ...followedBy(held('DETENTION', '2019-09-14', { untilTrialEnds: true })),
    },
    {},
    [],
  ],
  [
    'the court released all',
    { with: { custody: { measure: 'DETENTION', until: '2019-09-15' } }, ...followedBy(held('NONE', '2019-09-14')) },
    {},
    [],
  ],
  ["the court's custody ends before", followedBy(held('DETENTION', '2019-09-14', { until: '2019-09-20' })), {}, ['CUSTODY_REACHES CLOSED']],
])('%s', async (_what, change, asked, expected) => {
  const matter = await world.told(change);

  expect(await world.standing(matter, asked)).toEqual(expected);
});
