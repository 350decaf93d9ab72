import { DISTRICT_2019 } from './bodies.js';
import { type Asked, type Change, GatesWorld } from './gates-world.js';
import { AGAIN, ATTESTED_AGAIN, decided, JUDGED, QUASHED, followedBy } from './trial-steps.js';

let world: GatesWorld;
beforeAll(async () => {
  world = await GatesWorld.open(DISTRICT_2019);
});
afterAll(() => world.close());

const { judge, prosecutor, police, days } = DISTRICT_2019;
const as = { as: prosecutor, purpose: null };

it.each<[string, Change, Asked, readonly string[]]>([
  ['everything is known', {}, {}, []],
  ['no registration quotes the indictment', { with: { trial: { indictment: null } } }, as, ['INDICTMENT_STANDS UNKNOWN']],
  [
    'the court returned the file',
    followedBy({
      name: 'return',
      by: judge,
      type: 'QĐ-TA',
      mutation: 'returnFileToProcuracy',
      input: { returnedOn: '2019-09-15', round: 1, returnedTo: prosecutor[1] },
    }),
    as,
    ['INDICTMENT_STANDS CLOSED'],
  ],
  ['the trial is suspended', followedBy(decided('SUSPEND', '2019-09-12')), {}, ['NOT_STOPPED CLOSED']],
  ['suspended and resumed', followedBy(decided('SUSPEND', '2019-09-12'), decided('RESUME', '2019-09-15')), {}, []],
  ['the trial is discontinued', followedBy(decided('DISCONTINUE', '2019-09-12')), {}, ['NOT_STOPPED CLOSED']],
  [
    'one accused is suspended by the court',
    followedBy({ ...decided('SUSPEND', '2019-09-12'), quotes: { charge: 'charge' } }),
    {},
    ['NOT_STOPPED CLOSED'],
  ],
  ['a charge is not approved', { without: ['approval'] }, {}, ['CHARGES_APPROVED UNKNOWN']],
  ['a judgment stands', followedBy(...JUDGED), {}, ['NO_JUDGMENT CLOSED']],
  ['the judgment is quashed', followedBy(...QUASHED), as, ['REGISTERED CLOSED', 'INDICTMENT_STANDS CLOSED']],
  [
    'quashed and registered again: a new round',
    followedBy(...QUASHED, AGAIN),
    {},
    ['PARTICIPANTS_COMPLETE UNKNOWN', 'NOBODY_PROTECTED UNKNOWN'],
  ],
  ['the list attested again', followedBy(...QUASHED, AGAIN, ATTESTED_AGAIN), {}, []],
  ['the list is not attested', { without: ['participants'] }, {}, ['PARTICIPANTS_COMPLETE UNKNOWN', 'NOBODY_PROTECTED UNKNOWN']],
  [
    'the list is not complete',
    { with: { participants: { holds: false } } },
    {},
    ['PARTICIPANTS_COMPLETE CLOSED', 'NOBODY_PROTECTED UNKNOWN'],
  ],
  ['the trial is closed', { with: { trial: { closed: true } } }, {}, ['NOT_CLOSED CLOSED']],
  ['a decision closes it', { with: { decision: { closed: true } } }, {}, ['NOT_CLOSED CLOSED']],
  ['nobody said whether it is closed', { with: { trial: { closed: null } } }, {}, ['NOT_CLOSED UNKNOWN']],
  [
    'nor whether the list is complete',
    { with: { trial: { closed: null } }, without: ['participants'] },
    {},
    ['PARTICIPANTS_COMPLETE UNKNOWN', 'NOT_CLOSED UNKNOWN', 'CLOSING_NOT_REQUESTED UNKNOWN', 'NOBODY_PROTECTED UNKNOWN'],
  ],
  ['no attestation of secrets', { without: ['secret'] }, {}, ['NO_STATE_SECRET UNKNOWN']],
  ['a secret is touched', { with: { secret: { touched: true } } }, {}, ['NO_STATE_SECRET CLOSED']],
  [
    'the court attests instead',
    {
      without: ['secret'],
      ...followedBy({
        name: 'court',
        by: judge,
        type: 'XN-TA',
        mutation: 'attestForTrial',
        input: { subject: 'NO_STATE_SECRET', holds: true, attestedOn: days.decided },
      }),
    },
    {},
    [],
  ],
  [
    'the court contradicts',
    followedBy({
      name: 'court',
      by: judge,
      type: 'XN-TA',
      mutation: 'attestForTrial',
      input: { subject: 'NO_STATE_SECRET', holds: false, attestedOn: days.decided },
    }),
    {},
    ['NO_STATE_SECRET CLOSED'],
  ],
  ['online before the law of 2022', { with: { decision: { mode: 'ONLINE_MOBILE' } } }, {}, ['MODE_ALLOWED CLOSED']],
  [
    'an accused is wanted',
    followedBy({
      name: 'wanted',
      by: police,
      type: 'QĐTN-CSĐT',
      mutation: 'decideInvestigation',
      input: { kind: 'WANTED', decidedOn: '2019-06-01' },
      quotes: { charge: 'charge' },
    }),
    {},
    ['ACCUSED_PRESENT CLOSED'],
  ],
])('%s', async (_what, change, asked, expected) => {
  const matter = await world.told(change);

  expect(await world.standing(matter, asked)).toEqual(expected);
});
