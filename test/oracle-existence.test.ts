import { decide, existenceOf } from './oracle/decide.js';
import { caller, guide, outcome } from './oracle/guide-matter.js';
import { type Agency, LABELS, NO_BITS, type MatterFacts, type Role } from './oracle/words.js';

describe('section 2', () => {
  const existence = (agency: Agency, role: Role, matter: Partial<MatterFacts>, level = 'PROVINCE') =>
    existenceOf(caller(agency, role, null, { organisation: { id: 1, code: 'A', level } }), { ...guide, ...matter });

  it.each<[Agency, Role, string]>([
    ['police', 'investigator', 'INVISIBLE POINTER POINTER INVISIBLE STATUS_AND_OWN'],
    ['border-guard', 'officer', 'INVISIBLE POINTER POINTER INVISIBLE STATUS_AND_OWN'],
    ['procuracy', 'prosecutor', 'STATUS STATUS STATUS INVISIBLE STATUS_AND_OWN'],
    ['courts', 'judge', 'INVISIBLE STATUS STATUS INVISIBLE STATUS_AND_OWN'],
    ['social-affairs', 'case-worker', 'POINTER POINTER POINTER INVISIBLE STATUS_AND_OWN'],
    ['steering-committee', 'analyst', 'SECTION_3 SECTION_3 SECTION_3 INVISIBLE INVISIBLE'],
  ])('%s', (agency, role, expected) => {
    const inArea = (['TIP', 'INVESTIGATION', 'IN_FORCE'] as const).map((bucket) =>
      existence(agency, role, { relation: 'IN_AREA', bucket }),
    );
    expect([...inArea, existence(agency, role, { relation: 'OUTSIDE' }), existence(agency, role, { relation: 'PAST' })].join(' ')).toBe(
      expected,
    );
  });

  it('points only a provincial social agency, and only to a victim', () => {
    expect(existence('social-affairs', 'case-worker', { relation: 'IN_AREA', hasVictim: false })).toBe('INVISIBLE');
    expect(existence('social-affairs', 'case-worker', { relation: 'IN_AREA' }, 'DISTRICT')).toBe('INVISIBLE');
  });

  it('shows what is past: the status, and section 3 for own facts', () => {
    const officer = caller('border-guard', 'officer', null);
    const past = (coordinate: string, owner: boolean) => outcome(officer, coordinate, { matter: { relation: 'PAST' }, bits: { owner } });
    expect(['Interception.number', 'Interception.direction', 'Interception.victimsFound'].map((one) => past(one, false))).toEqual([
      'SHOW',
      'NOT_TAKING_PART',
      'NOT_TAKING_PART',
    ]);
    expect(['Interception.direction', 'Interception.victimsFound', 'CrimeTip.content'].map((one) => past(one, true))).toEqual([
      'SHOW',
      'SHOW',
      'PURPOSE_MISSING',
    ]);
  });

  it('shows of a pointer what names it and whom to ask', () => {
    const seen = (coordinate: string) => outcome(caller('police', 'investigator', null), coordinate, { matter: { relation: 'IN_AREA' } });
    expect(['id', 'code', 'stage', 'openedOn', 'participants'].map((field) => seen(`Matter.${field}`))).toEqual([
      'SHOW',
      'SHOW',
      'SHOW',
      'SHOW',
      'SHOW',
    ]);
    expect(['title', 'place', 'warnings', 'victims', 'crimeTips', 'timeline'].map((field) => seen(`Matter.${field}`))).toEqual(
      Array(6).fill('NOT_TAKING_PART'),
    );
  });

  it('says NOT_TAKING_PART never to the steering committee', () => {
    const labels = LABELS.flatMap((label) =>
      decide({
        caller: caller('steering-committee', 'analyst', null),
        matter: { ...guide, relation: 'IN_AREA' },
        bits: NO_BITS,
        coordinate: 'X.y',
        labels: [label],
        oneMatter: false,
        kind: 'other',
      }),
    );
    expect(JSON.stringify(labels)).not.toContain('NOT_TAKING_PART');
  });
});
