import { type MobileTrialFacts, weighBans } from '../../src/mobile-trials/weigh-bans.js';
import type { LawKnowledge, TrialBan } from '../../src/matter/law-knowledge.js';

const ban = (rule: string, flag: string, validFrom = '2018-12-01', validTo: string | null = null): TrialBan => ({
  rule,
  flag,
  effect: 'NO_MOBILE_TRIAL',
  basis: `căn cứ ${rule}`,
  message: `cấm vì ${flag}`,
  messageEn: `banned for ${flag}`,
  validFrom,
  validTo,
});

const bans = [
  ban('MINOR_PARTICIPANT', 'accused_minor'),
  ban('MINOR_PARTICIPANT', 'victim_minor'),
  ban('MINOR_PARTICIPANT', 'witness_minor'),
  ban('CHILD_OFFENCE', 'child_offence'),
  ban('CLOSED_TRIAL', 'closed', '2018-01-01'),
];
const offences = [
  { codeVersion: '2015', article: '150', name: '', nameEn: '', childVictim: false },
  { codeVersion: '2015', article: '151', name: '', nameEn: '', childVictim: true },
];
const law = (trialBans: readonly TrialBan[]): LawKnowledge => ({
  trialBans,
  offences,
  deadlineRules: [],
  penaltyFrames: [],
  daysOff: new Set(),
});

const CLEAR: MobileTrialFacts = {
  planned_on: null,
  closed: false,
  accused_minor: 'NO',
  victim_minor: 'NO',
  victim_minor_by_year: 'NO',
  witness_minor: 'NO',
  offences: ['150', '150.2'],
};

const weigh = (facts: Partial<MobileTrialFacts>, { known = true, today = '2019-09-01', rules = bans } = {}) =>
  weighBans({ ...CLEAR, ...facts }, law(rules), today, known).map(({ rule, state }) => `${rule} ${state}`);

it('finds nothing against a trial of which all is known', () => {
  expect(weigh({})).toEqual([]);
  expect(weigh({}, { known: false })).toEqual([]);
});

it.each<[Partial<MobileTrialFacts>, string]>([
  [{ accused_minor: 'YES' }, 'MINOR_PARTICIPANT CLOSED'],
  [{ accused_minor: 'UNKNOWN' }, 'MINOR_PARTICIPANT UNKNOWN'],
  [{ victim_minor: 'YES', victim_minor_by_year: 'NO' }, 'MINOR_PARTICIPANT CLOSED'],
  [{ victim_minor: 'UNKNOWN', victim_minor_by_year: 'YES' }, 'MINOR_PARTICIPANT CLOSED'],
  [{ victim_minor: 'UNKNOWN', victim_minor_by_year: 'UNKNOWN' }, 'MINOR_PARTICIPANT UNKNOWN'],
  [{ witness_minor: 'UNKNOWN' }, 'MINOR_PARTICIPANT UNKNOWN'],
  [{ closed: true }, 'CLOSED_TRIAL CLOSED'],
  [{ closed: null }, 'CLOSED_TRIAL UNKNOWN'],
  [{ offences: ['150', '151', '151.1'] }, 'CHILD_OFFENCE CLOSED'],
  [{ offences: [] }, 'CHILD_OFFENCE UNKNOWN'],
])('finds for %j: %s', (facts, expected) => {
  expect(weigh(facts)).toEqual([expected]);
});

it('lets the year settle what the date leaves open', () => {
  expect(weigh({ victim_minor: 'UNKNOWN', victim_minor_by_year: 'NO' })).toEqual([]);
  expect(weigh({ victim_minor: 'NO', victim_minor_by_year: 'UNKNOWN' })).toEqual([]);
});

it.each<Partial<MobileTrialFacts>>([
  { victim_minor: 'YES' },
  { victim_minor: 'UNKNOWN', victim_minor_by_year: 'UNKNOWN' },
  { witness_minor: 'YES' },
  { victim_minor: 'YES', witness_minor: 'YES', victim_minor_by_year: 'YES' },
])('says one and the same sentence for %j to those who may not know the ground', (facts) => {
  const reasons = weighBans({ ...CLEAR, ...facts, accused_minor: 'YES' }, law(bans), '2019-09-01', false);

  expect(reasons.map(({ rule }) => rule)).toEqual(['MINOR_PARTICIPANT', 'UNDISCLOSED']);
  expect(reasons[1]).toEqual({
    rule: 'UNDISCLOSED',
    basis: null,
    state: null,
    message: 'Chưa thể xét xử lưu động; lý do không thuộc phạm vi bạn được biết.',
    messageEn: 'No mobile trial as things stand; the ground is not yours to know.',
  });
});

it.each([
  ['2018-11-30', []],
  ['2018-11', []],
  ['2018-12', ['MINOR_PARTICIPANT CLOSED']],
  ['2018', ['MINOR_PARTICIPANT CLOSED']],
  ['2018-12-01', ['MINOR_PARTICIPANT CLOSED']],
  ['2019-12-31', ['MINOR_PARTICIPANT CLOSED']],
  ['2020-01-01', []],
  ['2020-01', ['MINOR_PARTICIPANT CLOSED']],
])('goes by the law of the planned day %s', (planned_on, expected) => {
  const rules = [ban('MINOR_PARTICIPANT', 'accused_minor', '2018-12-01', '2020-01-01')];

  expect(weigh({ planned_on, accused_minor: 'YES' }, { rules, today: '2025-01-01' })).toEqual(expected);
});

it('counts a rule that looks at something it does not know as unknown', () => {
  expect(weigh({}, { rules: [ban('NEW', 'state_secret')] })).toEqual(['NEW UNKNOWN']);
});
