import type { Input } from '../../agencies/procuracy/case-world.js';
import { DISTRICT_2019 } from './bodies.js';
import type { Step } from './case-script.js';
import { type Asked, type Change, GatesWorld } from './gates-world.js';

let world: GatesWorld;
beforeAll(async () => {
  world = await GatesWorld.open(DISTRICT_2019);
});
afterAll(() => world.close());

const { judge, clerk, police, worker, prosecutor, days } = DISTRICT_2019;
const byYear = { as: clerk, purpose: null };
const followedBy = (...steps: Partial<Step>[]): Change => ({ followed: () => steps });
const accused = (more: Input): Change => ({ with: { charge: more } });
const born = (dateOfBirth: string | null, more: object = {}): Change => ({
  with: { victim: { identity: { fullName: 'Phạm Thị Nhận', dateOfBirth }, ...more } },
});
const witness = (name: string, more: object): Partial<Step> => ({
  name,
  by: police,
  type: 'BB-CSĐT',
  mutation: 'nameWitness',
  input: { namedOn: days.charged, ...more },
});
const REQUEST: Partial<Step> = {
  name: 'request',
  by: judge,
  type: 'YC-TA',
  mutation: 'recordClosedTrialRequest',
  input: { by: 'VICTIM', requestedOn: '2019-09-11' },
};
const answered = (outcome: string): Partial<Step> => ({
  name: outcome,
  by: judge,
  type: 'QĐ-TA',
  mutation: 'decideClosedTrialRequest',
  input: { outcome, decidedOn: '2019-09-12' },
  quotes: { request: 'request' },
});
const protection = (more: object): Partial<Step> => ({
  name: 'protection',
  by: police,
  type: 'QĐBV-CSĐT',
  mutation: 'orderProtection',
  input: { person: 'VICTIM', orderedOn: days.charged, ...more },
});
const counsel = (standing: string): Partial<Step> => ({
  name: standing,
  by: judge,
  type: 'TB-TA',
  mutation: 'registerCounsel',
  input: { standing, registeredOn: '2019-09-01' },
  quotes: { charge: 'charge' },
});
const consent = (answer: string, answeredOn = '2019-09-13'): Partial<Step> => ({
  name: `${answer} ${answeredOn}`,
  by: worker,
  type: 'YK',
  mutation: 'recordVictimConsent',
  input: { about: 'MOBILE_TRIAL', answer, answeredOn },
  quotes: { victim: 'victim' },
});
const GRAVE = [{ article: '150', clause: '3' }];
const grave: Change['with'] = { charge: { offences: GRAVE }, indictment: { offences: GRAVE } };
const offence = (article: string, clause?: string): Change => ({
  with: { charge: { offences: [{ article, clause }] }, indictment: { offences: [{ article, clause }] } },
});
const NOBODY_ACCUSED = [
  'CHARGES_APPROVED CLOSED',
  'ACCUSED_PRESENT UNKNOWN',
  'ACCUSED_UNRELATED UNKNOWN',
  'ACCUSED_NO_VICTIM UNKNOWN',
  'COUNSEL UNKNOWN',
  'CUSTODY_REACHES UNKNOWN',
  'ACCUSED_ADULT UNKNOWN',
];

it.each<[string, Change, Asked, readonly string[]]>([
  ['an accused of 18 on the very day', accused({ dateOfBirth: '2001-09-23' }), {}, []],
  ['an accused of 18 the day after', accused({ dateOfBirth: '2001-09-24' }), {}, ['ACCUSED_ADULT CLOSED']],
  ['the same for a clerk: by the year', accused({ dateOfBirth: '2001-09-23' }), byYear, ['ACCUSED_ADULT UNKNOWN']],
  ['for a clerk, born the year before', accused({ dateOfBirth: '2000-12-31' }), byYear, []],
  ['for a clerk, born the year after', accused({ dateOfBirth: '2002-01-01' }), byYear, ['ACCUSED_ADULT CLOSED']],
  ['an accused known by the year alone', accused({ dateOfBirth: null, yearOfBirth: 2001 }), {}, ['ACCUSED_ADULT UNKNOWN']],
  ['an accused of unknown age', accused({ dateOfBirth: null }), {}, ['ACCUSED_ADULT UNKNOWN']],
  ['related to a victim', accused({ relatedToVictim: 'YES' }), {}, ['ACCUSED_UNRELATED CLOSED']],
  ['nobody said whether related', accused({ relatedToVictim: null }), {}, ['ACCUSED_UNRELATED UNKNOWN']],
  ['trafficked as well', accused({ alsoVictim: 'YES' }), {}, ['ACCUSED_NO_VICTIM CLOSED']],
  ['perhaps trafficked as well', accused({ alsoVictim: 'UNKNOWN' }), {}, ['ACCUSED_NO_VICTIM UNKNOWN']],
  ['the same for a prosecutor', accused({ relatedToVictim: 'YES' }), { as: prosecutor, purpose: null }, ['ACCUSED_UNRELATED CLOSED']],
  [
    'the approval is taken back',
    {
      with: {},
      ...followedBy({
        name: 'cancelled',
        by: prosecutor,
        type: 'QĐ-VKS',
        mutation: 'decideCharge',
        input: { decision: 'CANCEL', decidedOn: '2019-04-11' },
        quotes: { charge: 'charge' },
      }),
    },
    {},
    NOBODY_ACCUSED,
  ],
  ['a frame that asks for counsel, none known', { with: grave }, {}, ['COURT_COMPETENT CLOSED', 'COUNSEL UNKNOWN']],
  ['counsel appointed', { with: grave, ...followedBy(counsel('APPOINTED')) }, {}, ['COURT_COMPETENT CLOSED']],
  ['counsel withdrawn', { with: grave, ...followedBy(counsel('WITHDRAWN')) }, {}, ['COURT_COMPETENT CLOSED', 'COUNSEL CLOSED']],
  ['counsel declined as the law has it', { with: grave, ...followedBy(counsel('DECLINED_LAWFULLY')) }, {}, ['COURT_COMPETENT CLOSED']],
  ['no clause is known', offence('150'), {}, ['COURT_COMPETENT UNKNOWN', 'COUNSEL UNKNOWN']],
  ['an offence against children', offence('151', '1'), {}, ['NO_CHILD_OFFENCE CLOSED']],
  ['swapping of a child', offence('152', '2'), {}, ['NO_CHILD_OFFENCE CLOSED']],
  ['appropriation of a child', offence('153', '1'), {}, ['NO_CHILD_OFFENCE CLOSED']],
  ['a victim of 18 on the day of the offence', born('2001-03-20'), {}, []],
  ['the same for a clerk: by the year', born('2001-03-20'), byYear, ['VICTIMS_ADULT UNKNOWN']],
  ['a victim of 17 at the offence', born('2001-03-21'), {}, ['VICTIMS_ADULT_AT_OFFENCE CLOSED']],
  ['a victim of 17 on the day', born('2001-09-24'), {}, ['VICTIMS_ADULT_AT_OFFENCE CLOSED', 'VICTIMS_ADULT CLOSED']],
  ['a victim of unknown age', born(null), {}, ['VICTIMS_ADULT_AT_OFFENCE UNKNOWN', 'VICTIMS_ADULT UNKNOWN']],
  ['a victim of age at the offence is so on every later day', born(null, { minor: 'NO' }), {}, []],
  [
    'a person under identification of unknown age',
    { ...born(null), without: ['identification'] },
    {},
    ['VICTIMS_ADULT_AT_OFFENCE UNKNOWN', 'IDENTIFIED_ADULT UNKNOWN'],
  ],
  [
    'a person under identification of 17 on the day',
    { ...born('2001-09-24'), without: ['identification'] },
    {},
    ['VICTIMS_ADULT_AT_OFFENCE CLOSED', 'IDENTIFIED_ADULT CLOSED'],
  ],
  ['a minor who is found to be no victim', { with: { ...born('2010-01-01').with, identification: { outcome: 'NOT_CONFIRMED' } } }, {}, []],
  ['no victim at all, the list complete', { without: ['victim', 'identification', 'referral'] }, {}, []],
  [
    'no victim at all, the list not attested',
    { without: ['victim', 'identification', 'participants'] },
    {},
    ['PARTICIPANTS_COMPLETE UNKNOWN', 'VICTIMS_ADULT_AT_OFFENCE UNKNOWN', 'NOBODY_PROTECTED UNKNOWN', 'NO_ACCOMPANYING_MINOR UNKNOWN'],
  ],
  ['a child comes along', { with: { victim: { accompanyingMinors: 1 } } }, {}, ['NO_ACCOMPANYING_MINOR CLOSED']],
  ['perhaps a child comes along', { with: { victim: { accompanyingMinors: null } } }, {}, ['NO_ACCOMPANYING_MINOR UNKNOWN']],
  ['a witness under 18', { with: { witness: { minor: 'YES' } } }, {}, ['WITNESSES_ADULT CLOSED']],
  ['a witness of unknown age', { with: { witness: { minor: null } } }, {}, ['WITNESSES_ADULT UNKNOWN']],
  ['a witness of unknown age born in 2001', { with: { witness: { minor: null, yearOfBirth: 2001 } } }, {}, ['WITNESSES_ADULT UNKNOWN']],
  ['a witness of unknown age born in 2000', { with: { witness: { minor: null, yearOfBirth: 2000 } } }, {}, []],
  ['one witness of two under 18', followedBy(witness('second', { minor: 'YES' })), {}, ['WITNESSES_ADULT CLOSED']],
  ['no witness, the list complete', { without: ['witness'] }, {}, []],
  [
    'no witness, the list not attested',
    { without: ['witness', 'participants'] },
    {},
    ['PARTICIPANTS_COMPLETE UNKNOWN', 'NOBODY_PROTECTED UNKNOWN', 'WITNESSES_ADULT UNKNOWN'],
  ],
  ['somebody is protected', followedBy(protection({})), {}, ['NOBODY_PROTECTED CLOSED']],
  ['the protection has ended', followedBy(protection({ endedOn: '2019-08-01' })), {}, []],
  ['a closed trial is asked for', followedBy(REQUEST), {}, ['CLOSING_NOT_REQUESTED CLOSED']],
  ['the request is withdrawn', followedBy(REQUEST, answered('REQUEST_WITHDRAWN')), {}, []],
  ['the request is granted', followedBy(REQUEST, answered('GRANTED')), {}, ['CLOSING_NOT_REQUESTED CLOSED']],
  ['the request is refused, no consent', followedBy(REQUEST, answered('REFUSED')), {}, ['VICTIM_CONSENTS CLOSED']],
  ['the request is refused, with consent', followedBy(REQUEST, answered('REFUSED'), consent('GIVEN')), {}, []],
  ['a victim refuses', followedBy(consent('REFUSED')), {}, ['VICTIM_CONSENTS CLOSED']],
  ['a victim takes the consent back', followedBy(consent('GIVEN'), consent('WITHDRAWN', '2019-09-14')), {}, ['VICTIM_CONSENTS CLOSED']],
  ['a victim agrees after all', followedBy(consent('REFUSED'), consent('GIVEN', '2019-09-14')), {}, []],
  ['a refusal is not told to a clerk', followedBy(consent('REFUSED')), byYear, ['UNDISCLOSED UNKNOWN']],
])('%s', async (_what, change, asked, expected) => {
  const matter = await world.told(change);

  expect(await world.standing(matter, asked)).toEqual(expected);
});

it('takes a list of participants for what it was when somebody is named after it', async () => {
  const matter = await world.told();
  const later = async (kind: string) => {
    await world.world.hub.sql(`update matter.event set recorded_at = recorded_at + interval '1 hour' where matter_id = $1 and kind = $2`, [
      matter,
      kind,
    ]);
    await world.world.hub.sql('select matter.refresh($1)', [matter]);
    return world.standing(matter);
  };

  expect(await later('WITNESS_NAMED')).toEqual(['PARTICIPANTS_COMPLETE UNKNOWN', 'NOBODY_PROTECTED UNKNOWN']);
  expect(await later('COURT_ATTESTED')).toEqual([]);
});
