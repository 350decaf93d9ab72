import { startHub, type TestHub } from '../support/hub.js';

let hub: TestHub;

beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub.close());

const FIELDS = 'coordinate outcome reasons coarse ownFactsOnly fromStage forPurposes ground office';

async function rights(grantee: string, organisation: string, purpose?: string, options = {}) {
  const { data, errors } = await hub
    .signIn(grantee, organisation, options)
    .ask(`{ ownAccess { ${FIELDS} } }`, {}, purpose ? { purpose } : {});
  expect(errors).toEqual([]);
  return (coordinate: string) => data.ownAccess.find((right: { coordinate: string }) => right.coordinate === coordinate);
}

describe('ownAccess', () => {
  it('says what keeps an informant from an investigator without a purpose, and what would open it', async () => {
    const of = await rights('police.investigator', 'CA-TG');

    expect(of('CrimeTip.informant')).toEqual({
      coordinate: 'CrimeTip.informant',
      outcome: 'WITHHOLD',
      reasons: ['NOT_HANDLING', 'PURPOSE_MISSING'],
      coarse: false,
      ownFactsOnly: false,
      fromStage: null,
      forPurposes: ['TIP_VERIFICATION'],
      ground: expect.stringContaining('56'),
      office: 'POLICE',
    });
    expect(of('CrimeTip.number')).toMatchObject({ outcome: 'SHOW', reasons: [], forPurposes: null });
    expect(of('Victim.shelter')).toMatchObject({ outcome: 'WITHHOLD', reasons: ['NOT_YOUR_TASK'], office: 'SOCIAL_AFFAIRS' });
  });

  it.each([
    ['TIP_VERIFICATION', 'SHOW', ['NOT_HANDLING']],
    ['INVESTIGATION', 'WITHHOLD', ['NOT_HANDLING', 'PURPOSE_NOT_ALLOWED']],
    ['STATISTICS', 'WITHHOLD', ['NOT_HANDLING', 'PURPOSE_NOT_ALLOWED']],
  ])('follows the purpose stated: %s', async (purpose, outcome, reasons) => {
    const of = await rights('police.investigator', 'CA-TG', purpose);

    expect(of('CrimeTip.informant')).toMatchObject({ outcome, reasons });
  });

  it('gives each role its own: stages of a court, own facts of the border guard, a mask, a month', async () => {
    const [clerk, guard, worker, analyst] = await Promise.all([
      rights('courts.clerk', 'TA-TG'),
      rights('border-guard.officer', 'BP-TG'),
      rights('social-affairs.case-worker', 'SYT-TG'),
      rights('steering-committee.analyst', 'BCD138-TG'),
    ]);

    expect(clerk('CriminalCase.seriousness')).toMatchObject({ outcome: 'SHOW', reasons: ['BEFORE_INDICTMENT'], fromStage: 'INDICTED' });
    expect(guard('Victim.status')).toMatchObject({ outcome: 'SHOW', reasons: ['OTHER_OWNER'], ownFactsOnly: true });
    expect(worker('Accused.fullName')).toMatchObject({ outcome: 'MASK', reasons: ['BEFORE_APPROVED_CHARGE'] });
    expect(analyst('Matter.openedOn')).toMatchObject({ outcome: 'SHOW', reasons: [], coarse: true });
    expect(analyst('CrimeTip.number')).toMatchObject({ outcome: 'WITHHOLD', reasons: ['NOT_YOUR_TASK'] });
  });

  it('says which commands and questions are the own', async () => {
    const [clerk, leader, inspector] = await Promise.all([
      rights('courts.clerk', 'TA-TG'),
      rights('courts.supervisor', 'TA-TG'),
      rights('courts.inspector', 'TA-TG'),
    ]);

    expect(clerk('Mutation.assignHandler')).toMatchObject({ outcome: 'WITHHOLD', reasons: ['NOT_YOUR_TASK'], office: null });
    expect(leader('Mutation.assignHandler')).toMatchObject({ outcome: 'SHOW', reasons: [] });
    expect(clerk('Query.factTrail')).toMatchObject({ outcome: 'WITHHOLD' });
    expect(inspector('Query.factTrail')).toMatchObject({ outcome: 'SHOW' });
    expect(inspector('CriminalCase.seriousness')).toMatchObject({ outcome: 'WITHHOLD', reasons: ['NOT_YOUR_TASK'] });
  });

  it('shows no starred field to a machine', async () => {
    const of = await rights('police.investigator', 'CA-TG', 'TIP_VERIFICATION', { system: true });

    expect(of('CrimeTip.informant')).toMatchObject({ outcome: 'WITHHOLD', reasons: ['NOT_YOUR_TASK'] });
  });

  it('names every field once, reads one statement and touches no matter', async () => {
    await hub.forget();
    const { data } = await hub.signIn('courts.judge', 'TA-TG').ask('{ ownAccess { coordinate ground } protectedFields { coordinate } }');
    const named = data.ownAccess.map(({ coordinate }: { coordinate: string }) => coordinate);
    const fields = data.protectedFields.map(({ coordinate }: { coordinate: string }) => coordinate);

    expect(new Set(named).size).toBe(named.length);
    expect(fields.filter((coordinate: string) => coordinate.includes('.') && !named.includes(coordinate))).toEqual([]);
    expect(data.ownAccess.every(({ ground }: { ground: string }) => ground.length > 0)).toBe(true);
    expect(hub.readingStatements).toHaveLength(1);
    expect((await hub.trail()).map(({ matters }) => matters)).toEqual([[]]);
  });
});
