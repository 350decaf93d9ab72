import { startHub, type TestHub } from '../support/hub.js';
import { AFTER_THE_JUDGMENT, handledByDemo, POLICE, wholeMatter } from './whole-matter.js';

let hub: TestHub;
let id: string;

beforeAll(async () => {
  hub = await startHub({ now: AFTER_THE_JUDGMENT });
  id = await wholeMatter(hub);
  await handledByDemo(hub, id);
});
afterAll(() => hub.close());

const rules = async (coordinate: string) =>
  (
    await hub
      .signIn(...POLICE)
      .ask('query ($c: ShortText!) { whoMaySee(coordinate: $c) { agency role label outcome ownFactsOnly fromStage forPurposes } }', {
        c: coordinate,
      })
  ).data.whoMaySee;

describe('whoMaySee', () => {
  it('gives the line of the policy for an informant', async () => {
    const operational = (await rules('CrimeTip.informant')).filter(
      ({ role }: { role: string }) => !['supervisor', 'inspector'].includes(role),
    );
    const closed = { label: 'INFORMANT', outcome: 'WITHHOLD', ownFactsOnly: false, fromStage: null, forPurposes: null };
    const open = { label: 'INFORMANT', outcome: 'SHOW', fromStage: null };

    expect(operational).toEqual([
      { agency: 'POLICE', role: 'investigator', ...open, ownFactsOnly: false, forPurposes: ['TIP_VERIFICATION'] },
      { agency: 'BORDER_GUARD', role: 'officer', ...open, ownFactsOnly: true, forPurposes: ['TIP_VERIFICATION'] },
      { agency: 'PROCURACY', role: 'prosecutor', ...open, ownFactsOnly: false, forPurposes: ['SUPERVISION'] },
      { agency: 'COURTS', role: 'judge', ...closed },
      { agency: 'COURTS', role: 'clerk', ...closed },
      { agency: 'SOCIAL_AFFAIRS', role: 'case-worker', ...open, ownFactsOnly: true, forPurposes: ['VICTIM_SUPPORT'] },
      { agency: 'STEERING_COMMITTEE', role: 'analyst', ...closed },
    ]);
  });

  it('says from which stage', async () => {
    expect(await rules('CriminalCase.seriousness')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ agency: 'COURTS', role: 'clerk', outcome: 'SHOW', fromStage: 'INDICTED' }),
        expect.objectContaining({ agency: 'SOCIAL_AFFAIRS', role: 'case-worker', outcome: 'SHOW', fromStage: 'IN_FORCE' }),
      ]),
    );
  });

  it.each(['Matter.nothing', 'toString', '__proto__', 'CrimeTip'])('answers null for what is no field: %s', async (coordinate) => {
    expect(await rules(coordinate)).toBeNull();
  });
});

describe('myAccess', () => {
  const ask = (role: string, organisation: string, matterId: string, purpose?: string) =>
    hub
      .signIn(role, organisation)
      .ask(
        'query ($m: ID!) { myAccess(matterId: $m) { relation handling coordinates { coordinate outcome reason } } }',
        { m: matterId },
        purpose ? { purpose } : {},
      );

  it('tells the one who handles the matter what it may see, and why not the rest', async () => {
    const { data, errors } = await ask(...POLICE, id, 'INVESTIGATION');

    expect(errors).toEqual([]);
    expect(data.myAccess).toMatchObject({ relation: 'TAKING_PART', handling: true });
    expect(data.myAccess.coordinates).toEqual(
      expect.arrayContaining([
        { coordinate: 'Accused.fullName', outcome: 'SHOW', reason: null },
        { coordinate: 'CrimeTip.informant', outcome: 'WITHHOLD', reason: 'PURPOSE_NOT_ALLOWED' },
        { coordinate: 'Victim.shelter', outcome: 'WITHHOLD', reason: 'NOT_YOUR_TASK' },
      ]),
    );
  });

  it('says the same of a hidden matter as of an absent one, an empty id and no id at all', async () => {
    const stranger = ['police.investigator', 'CA-TG-MT'] as const;
    const answers = await Promise.all([id, '00000000-0000-4000-8000-000000000000', '', 'x'].map((asked) => ask(...stranger, asked)));

    expect(answers.map(({ status, text }) => [status, text.trim()])).toEqual(answers.map(() => [200, '{"data":{"myAccess":null}}']));
  });
});

describe('the policy as a page', () => {
  it('is the table that decides, whole: a line for each label and role', async () => {
    const { data } = await hub
      .signIn('courts.clerk', 'TA-TG')
      .ask('{ accessMatrix { label agency role outcome ownFactsOnly fromStage forPurposes } }');
    const of = (label: string, role: string) =>
      data.accessMatrix.find((cell: { label: string; role: string }) => cell.label === label && cell.role === role);

    expect(of('VICTIM_IDENTITY', 'clerk')).toMatchObject({ outcome: 'WITHHOLD' });
    expect(of('VICTIM_IDENTITY', 'judge')).toMatchObject({ outcome: 'SHOW', fromStage: 'INDICTED', forPurposes: ['TRIAL'] });
    expect(of('ACCUSED_IDENTITY', 'analyst')).toMatchObject({ outcome: 'MASK' });
  });

  it('names for every field what protects it, on what ground, and whom to ask', async () => {
    const { data } = await hub.signIn('courts.clerk', 'TA-TG').ask('{ protectedFields { coordinate labels ground office } }');
    const of = (coordinate: string) => data.protectedFields.find((field: { coordinate: string }) => field.coordinate === coordinate);

    expect(of('Victim.shelter')).toMatchObject({ labels: ['VICTIM_SHELTER'], office: 'SOCIAL_AFFAIRS' });
    expect(of('CrimeTip.informant')).toMatchObject({ labels: ['INFORMANT'], office: 'POLICE' });
    expect(data.protectedFields.every(({ ground }: { ground: string }) => ground.length > 0)).toBe(true);
  });
});
