import { decide } from './oracle/decide.js';
import { caller, guide, outcome } from './oracle/guide-matter.js';
import { type Bits, NO_BITS, type Caller, type Kind, type Purpose, type Relation } from './oracle/words.js';

const EXAMPLE = ['CrimeTip.informant', 'Accused.fullName', 'Victim.identity', 'Victim.shelter', 'CrimeTip.content'];
const police = (purpose: Purpose | null) => caller('police', 'investigator', purpose);

describe('POLICY section 5, the guide matter', () => {
  it.each<[string, Caller, boolean, string]>([
    ['police, none', police(null), true, 'PURPOSE_MISSING PURPOSE_MISSING PURPOSE_MISSING NOT_YOUR_TASK PURPOSE_MISSING'],
    ['police, INVESTIGATION', police('INVESTIGATION'), true, 'PURPOSE_NOT_ALLOWED SHOW SHOW NOT_YOUR_TASK SHOW'],
    ['police, TIP_VERIFICATION', police('TIP_VERIFICATION'), true, 'SHOW PURPOSE_NOT_ALLOWED PURPOSE_NOT_ALLOWED NOT_YOUR_TASK SHOW'],
    ['police, not handling', police('INVESTIGATION'), false, 'NOT_HANDLING NOT_HANDLING NOT_HANDLING NOT_YOUR_TASK NOT_HANDLING'],
    ['prosecutor', caller('procuracy', 'prosecutor', 'PROSECUTION'), true, 'PURPOSE_NOT_ALLOWED SHOW SHOW NOT_YOUR_TASK SHOW'],
    ['judge', caller('courts', 'judge', 'TRIAL'), true, 'NOT_YOUR_TASK SHOW SHOW NOT_YOUR_TASK SHOW'],
    ['clerk', caller('courts', 'clerk', 'TRIAL'), true, 'NOT_YOUR_TASK SHOW NOT_YOUR_TASK NOT_YOUR_TASK NOT_YOUR_TASK'],
    ['case-worker', caller('social-affairs', 'case-worker', 'VICTIM_SUPPORT'), true, 'OTHER_OWNER MASK SHOW SHOW NOT_YOUR_TASK'],
  ])('%s', (_name, who, handling, expected) => {
    expect(EXAMPLE.map((coordinate) => outcome(who, coordinate, { matter: { handling } })).join(' ')).toBe(expected);
  });

  it('analyst', () => {
    const analyst = caller('steering-committee', 'analyst', 'STATISTICS');
    const seen = EXAMPLE.map((coordinate) => outcome(analyst, coordinate, { matter: { relation: 'IN_AREA', handling: false } }));
    expect(seen).toEqual(['NOT_YOUR_TASK', 'MASK', 'NOT_YOUR_TASK', 'NOT_YOUR_TASK', 'NOT_YOUR_TASK']);
  });
});

describe('the first reason that applies', () => {
  const early = { bucket: 'INVESTIGATION', handling: false } as const;

  it('comes in the order of section 1', () => {
    expect(outcome(caller('courts', 'clerk', null), 'CrimeTip.content', { matter: early })).toBe('NOT_YOUR_TASK');
    expect(outcome(caller('border-guard', 'officer', null), 'CrimeTip.content', { matter: early })).toBe('OTHER_OWNER');
    expect(outcome(caller('courts', 'judge', null), 'Accused.fullName', { matter: early, bits: { approved: false } })).toBe(
      'BEFORE_INDICTMENT',
    );
    expect(outcome(caller('courts', 'judge', null), 'Accused.fullName', { matter: { handling: false }, bits: { approved: false } })).toBe(
      'BEFORE_APPROVED_CHARGE',
    );
    expect(outcome(caller('social-affairs', 'case-worker', null), 'CriminalCase.offences', { matter: early })).toBe('BEFORE_IN_FORCE');
    expect(outcome(police(null), 'CrimeTip.content', { matter: early, oneMatter: false })).toBe('NOT_HANDLING');
    expect(outcome(police(null), 'CrimeTip.content', { oneMatter: false })).toBe('PURPOSE_MISSING');
    expect(outcome(police('TRIAL'), 'CrimeTip.content', { oneMatter: false })).toBe('PURPOSE_NOT_ALLOWED');
    expect(outcome(police('INVESTIGATION'), 'CrimeTip.content', { oneMatter: false })).toBe('ONE_MATTER_AT_A_TIME');
  });

  it('takes no purpose that the token has not', () => {
    expect(outcome({ ...police('INVESTIGATION'), purposes: ['TIP_VERIFICATION'] }, 'CrimeTip.content')).toBe('PURPOSE_NOT_ALLOWED');
  });

  it('closes starred cells to a system, and all but the status to an inspector', () => {
    expect(outcome({ ...police('INVESTIGATION'), system: true }, 'Accused.fullName')).toBe('NOT_YOUR_TASK');
    expect(outcome({ ...police('INVESTIGATION'), system: true }, 'CrimeTip.kind')).toBe('SHOW');
    expect(
      ['CrimeTip.number', 'CrimeTip.kind', 'CrimeTip.outcome'].map((one) => outcome(caller('police', 'inspector', 'INSPECTION'), one)),
    ).toEqual(['SHOW', 'NOT_YOUR_TASK', 'NOT_YOUR_TASK']);
  });

  it('gives a supervisor the first column of the agency', () => {
    expect(outcome(caller('courts', 'supervisor', 'TRIAL'), 'Victim.identity')).toBe('SHOW');
    expect(outcome(caller('courts', 'supervisor', 'TRIAL'), 'Victim.identity', { matter: { handling: false } })).toBe('NOT_HANDLING');
  });

  it('takes the strictest of several labels', () => {
    const question = {
      caller: police('INVESTIGATION'),
      matter: guide,
      bits: { ...NO_BITS, approved: true },
      coordinate: 'X.y',
      oneMatter: true,
      kind: 'other',
    } as const;
    expect(decide({ ...question, labels: ['ACCUSED_IDENTITY', 'INFORMANT'] })).toEqual({ fate: 'WITHHOLD', reason: 'PURPOSE_NOT_ALLOWED' });
    expect(decide({ ...question, caller: caller('social-affairs', 'case-worker', null), labels: ['STATUS', 'ACCUSED_IDENTITY'] })).toEqual({
      fate: 'MASK',
    });
  });
});

describe('rule 1', () => {
  it.each<[string, Caller, Relation, Partial<Bits>, string]>([
    ['police taking part', police('INVESTIGATION'), 'TAKING_PART', {}, 'SHOW'],
    ['procuracy supervising', caller('procuracy', 'prosecutor', 'SUPERVISION'), 'SUPERVISING', {}, 'SHOW'],
    ['social affairs, even masked', caller('social-affairs', 'case-worker', null), 'TAKING_PART', {}, 'BEFORE_APPROVED_CHARGE'],
    ['an analyst, even masked', caller('steering-committee', 'analyst', null), 'IN_AREA', {}, 'BEFORE_APPROVED_CHARGE'],
    ['a border guard of its own', caller('border-guard', 'officer', 'TIP_VERIFICATION'), 'TAKING_PART', { owner: true }, 'SHOW'],
    ['police gone, of its own', police('INVESTIGATION'), 'PAST', { owner: true }, 'SHOW'],
  ])('an accused whose charge is not approved: %s', (_name, who, relation, bits, expected) => {
    expect(outcome(who, 'Accused.fullName', { matter: { relation }, bits: { approved: false, ...bits } })).toBe(expected);
  });
});

it('shows an officer to the own agency only (rule 1)', () => {
  const seen = (who: Caller, owner: boolean, relation: Relation = 'TAKING_PART') =>
    decide({
      caller: who,
      matter: { ...guide, relation },
      bits: { ...NO_BITS, owner },
      coordinate: 'CrimeTip.recordedBy',
      labels: ['OFFICER'],
      oneMatter: true,
      kind: 'other',
    });
  expect(seen(caller('police', 'inspector', null), true)).toEqual({ fate: 'SHOW' });
  expect(seen(caller('procuracy', 'prosecutor', null), false)).toEqual({ fate: 'WITHHOLD', reason: 'OTHER_OWNER' });
  expect(seen(caller('procuracy', 'prosecutor', null), false, 'IN_AREA')).toEqual({ fate: 'WITHHOLD', reason: 'NOT_TAKING_PART' });
});

it('gives an analyst the coarse value, and no number, code or instant (rule 3)', () => {
  const analyst = caller('steering-committee', 'analyst', null);
  const seen = (kind: Kind, coordinate = 'CrimeTip.number') => outcome(analyst, coordinate, { kind, matter: { relation: 'IN_AREA' } });
  expect(
    (['PartialDate', 'Place', 'PlaceName', 'DocumentNumber', 'PersonCode', 'DateTime', 'other'] as const).map((kind) => seen(kind)),
  ).toEqual(['MONTH', 'COARSE_PLACE', 'COARSE_TEXT', 'NOT_YOUR_TASK', 'NOT_YOUR_TASK', 'NOT_YOUR_TASK', 'SHOW']);
  expect(outcome(caller('police', 'inspector', null), 'CrimeTip.receivedOn', { kind: 'PartialDate' })).toBe('SHOW');
});
