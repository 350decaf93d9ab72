import type { DossierFacts, GatesAsked, VenueSight } from '../../../src/mobile-trials/gates/dossier-facts.js';
import { weighGates } from '../../../src/mobile-trials/gates/weigh-gates.js';
import { ANY_DAY, ASKED, KNOWN, OPEN, standing } from './known.js';

it.each<[string, Partial<DossierFacts>, Partial<GatesAsked>, readonly string[]]>([
  ['nothing stands against it', {}, {}, []],
  ['a day before the first', {}, { day: '2019-09-19' }, ['DAYS_LEFT CLOSED']],
  ['the first day', {}, { day: '2019-09-20' }, []],
  ['the last day', {}, { day: '2019-09-25' }, []],
  ['a day after the last', {}, { day: '2019-09-26' }, ['DAYS_LEFT CLOSED']],
  ['no last day known', { latest_day: null }, {}, ['DAYS_LEFT UNKNOWN']],
  ['no last day known, and too early', { latest_day: null }, { day: '2019-09-19' }, ['DAYS_LEFT CLOSED']],
  ['not yet decided: no first day', { earliest_day: null }, { day: '2019-09-01' }, []],
  ['the month in which the days lie', {}, { day: '2019-09' }, ['DAYS_LEFT UNKNOWN']],
  ['a month wholly outside', {}, { day: '2019-10' }, ['DAYS_LEFT CLOSED']],
  ['a month wholly inside', { earliest_day: null, latest_day: '2019-12-31' }, { day: '2019-10' }, []],
  ['custody until the day before', { custody_until: '2019-09-22' }, {}, ['CUSTODY_REACHES CLOSED']],
  ['custody until the day', { custody_until: '2019-09-23' }, {}, []],
  ['custody not known', { custody_until: null }, {}, ['CUSTODY_REACHES UNKNOWN']],
  ['custody within the month asked for', { ...ANY_DAY, custody_until: '2019-09-23' }, { day: '2019-09' }, ['CUSTODY_REACHES UNKNOWN']],
  ['accused 18 in the year before', { accused_born_in: 2000 }, {}, []],
  ['accused 18 in the year', { accused_born_in: 2001 }, {}, ['ACCUSED_ADULT UNKNOWN']],
  ['accused 18 in the year after', { accused_born_in: 2002 }, {}, ['ACCUSED_ADULT CLOSED']],
  ['an age not known', { accused_born_in: null }, {}, ['ACCUSED_ADULT UNKNOWN']],
  ['victims 18 in the year before', { victims_born_in: 2000 }, {}, []],
  ['victims 18 in the year', { victims_born_in: 2001 }, {}, ['VICTIMS_ADULT UNKNOWN']],
  ['victims 18 in the year after', { victims_born_in: 2002 }, {}, ['VICTIMS_ADULT CLOSED']],
  ["a victim's age not known", { victims_born_in: null }, {}, ['VICTIMS_ADULT UNKNOWN']],
  ['under identification, 18 in the year', { identified_born_in: 2001 }, {}, ['IDENTIFIED_ADULT UNKNOWN']],
  ['under identification, 18 in the year after', { identified_born_in: 2002 }, {}, ['IDENTIFIED_ADULT CLOSED']],
  ['under identification, age not known', { identified_born_in: null }, {}, ['IDENTIFIED_ADULT UNKNOWN']],
  ['New Year of the year after the eighteenth', { ...ANY_DAY, accused_born_in: 2001 }, { day: '2020-01-01' }, []],
  ['the last day of the year before', { ...ANY_DAY, accused_born_in: 2001 }, { day: '2019-12-31' }, ['ACCUSED_ADULT UNKNOWN']],
  ['exact: 18 on the day', { accused_born_in: 2001 }, { exact: { accused: '2001-09-23', victims: null, identified: null } }, []],
  [
    'exact: 18 on the next',
    { accused_born_in: 2001 },
    { exact: { accused: '2001-09-24', victims: null, identified: null } },
    ['ACCUSED_ADULT CLOSED'],
  ],
  ['exact: a victim 18 on the day', { victims_born_in: 2001 }, { exact: { accused: null, victims: '2001-09-23', identified: null } }, []],
  [
    'exact: a victim 18 on the next',
    { victims_born_in: 2001 },
    { exact: { accused: null, victims: '2001-09-24', identified: null } },
    ['VICTIMS_ADULT CLOSED'],
  ],
  [
    'exact: one under identification 18 on the next',
    { identified_born_in: 2001 },
    { exact: { accused: null, victims: null, identified: '2001-09-24' } },
    ['IDENTIFIED_ADULT CLOSED'],
  ],
  [
    'exact to the month is none',
    { accused_born_in: 2001 },
    { exact: { accused: '2001-09', victims: null, identified: null } },
    ['ACCUSED_ADULT UNKNOWN'],
  ],
  [
    'born on 29 February: not of age on the 28th',
    ANY_DAY,
    { day: '2022-02-28', exact: { accused: '2004-02-29', victims: null, identified: null } },
    ['ACCUSED_ADULT CLOSED'],
  ],
  [
    'born on 29 February: of age on 1 March',
    ANY_DAY,
    { day: '2022-03-01', exact: { accused: '2004-02-29', victims: null, identified: null } },
    [],
  ],
  ['online before 2022', { ...ANY_DAY, mode: 'ONLINE_MOBILE' }, { day: '2021-12-31' }, ['MODE_ALLOWED CLOSED']],
  ['online from 2022', { ...ANY_DAY, mode: 'ONLINE_MOBILE' }, { day: '2022-01-01' }, []],
  ['online alone before 2022', { ...ANY_DAY, mode: 'ONLINE' }, { day: '2021-12-31' }, ['MODE_ALLOWED CLOSED']],
  ['no form named', { mode: null }, {}, []],
  [
    'minors before TT 02/2018',
    { ...ANY_DAY, accused_born_in: 2010, victims_born_in: null, states: { ...OPEN.states, WITNESSES_ADULT: 'CLOSED' } },
    { day: '2018-11-30' },
    [],
  ],
  [
    'minors from TT 02/2018',
    { ...ANY_DAY, accused_born_in: 2010, states: { ...OPEN.states, WITNESSES_ADULT: 'CLOSED' } },
    { day: '2018-12-01' },
    ['WITNESSES_ADULT CLOSED', 'ACCUSED_ADULT CLOSED'],
  ],
  ['TT 02/2018 in part of the month', { ...ANY_DAY, accused_born_in: 2010 }, { day: '2018-12' }, ['ACCUSED_ADULT CLOSED']],
])('%s', (_what, facts, asked, expected) => {
  expect(standing({ ...OPEN, ...facts }, asked)).toEqual(expected);
});

const venue = (sight: Partial<VenueSight>, code = '28249', day = '2026-01-05') =>
  standing(ANY_DAY, { venue: code, day, venueSight: { homes: null, cleared: [], ...sight } });

describe('a venue', () => {
  it.each<[string, string[], readonly string[]]>([
    ['no right to a home', venue({}), ['VENUE_AWAY_FROM_HOME UNKNOWN']],
    ['cleared', venue({ cleared: ['28249'] }), []],
    ['another one cleared', venue({ cleared: ['28261'] }), ['VENUE_AWAY_FROM_HOME UNKNOWN']],
    ['the home itself', venue({ homes: ['28249'] }), ['VENUE_AWAY_FROM_HOME CLOSED']],
    ['a neighbour of the home', venue({ homes: ['28261'] }), ['VENUE_AWAY_FROM_HOME CLOSED']],
    ['far from the home', venue({ homes: ['28729'] }), []],
    ['one home of two near', venue({ homes: ['28729', '28261'] }), ['VENUE_AWAY_FROM_HOME CLOSED']],
    ['one home of two not known', venue({ homes: ['28729', null] }), ['VENUE_AWAY_FROM_HOME UNKNOWN']],
    ['everybody agreed', venue({ homes: [] }), []],
    ['an old unit, divided: near in one part', venue({ homes: ['28261'] }, '28300'), ['VENUE_AWAY_FROM_HOME CLOSED']],
    ['an old unit, divided and cleared', venue({ cleared: ['28249+28729'] }, '28300'), []],
    ['an old unit of which one part is cleared', venue({ cleared: ['28249'] }, '28300'), ['VENUE_AWAY_FROM_HOME UNKNOWN']],
    ['a unit of which no borders are known', venue({ homes: ['28729'] }, '99999'), ['VENUE_AWAY_FROM_HOME UNKNOWN']],
    ['a home of which no borders are known', venue({ homes: ['99999'] }), ['VENUE_AWAY_FROM_HOME UNKNOWN']],
  ])('%s', (_what, found, expected) => {
    expect(found).toEqual(expected);
  });
});

it('says one and the same sentence of all that is not shown', () => {
  const rightless = { sight: () => false };
  const hidden = ['VICTIMS_ADULT_AT_OFFENCE', 'WITNESSES_ADULT', 'NOBODY_PROTECTED', 'ACCUSED_UNRELATED', 'VICTIM_CONSENTS'];
  const last = (facts: DossierFacts) => weighGates(facts, KNOWN, { ...ASKED, ...rightless }).at(-1);

  const sentences = hidden.flatMap((rule) =>
    (['CLOSED', 'UNKNOWN'] as const).map((state) => last({ ...OPEN, states: { ...OPEN.states, [rule]: state } })),
  );

  expect(new Set(sentences.map((gate) => JSON.stringify(gate))).size).toBe(1);
  expect(sentences[0]).toMatchObject({ rule: 'UNDISCLOSED', state: 'UNKNOWN', basis: null, ask: { code: 'COURTS' } });
  expect(standing(OPEN, rightless)).toEqual([]);
});
