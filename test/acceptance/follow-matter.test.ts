import { readFile } from 'node:fs/promises';
import { projectPath } from '../../src/platform/project-root.js';
import { type Answered, startHub, type TestHub } from '../support/hub.js';
import { AFTER_THE_JUDGMENT, handledByDemo, PROTECTED, wholeMatter } from './whole-matter.js';

let hub: TestHub;
let id: string;
let question: string;

beforeAll(async () => {
  question = await readFile(projectPath('test', 'acceptance', 'follow-matter.graphql'), 'utf8');
  hub = await startHub({ now: AFTER_THE_JUDGMENT });
  id = await wholeMatter(hub);
  await handledByDemo(hub, id);
});
afterAll(() => hub.close());

const ask = (role: string, organisation: string, purpose: string | null, subject = 'demo') =>
  hub.signIn(role, organisation, { subject }).ask(question, { id }, purpose ? { purpose } : {});

/** The five cells of the worked example: what is shown, else why not. */
function cells({ data: { matter }, withheld }: Answered): unknown[] {
  const reason = (coordinate: string) => withheld.find((entry) => entry.coordinate === coordinate)?.reason ?? 'no reason told';
  const [tip] = matter.crimeTips;
  const [victim] = matter.victims ?? [];
  return [
    tip.informant?.fullName ?? reason('CrimeTip.informant'),
    matter.criminalCase.accused[0].fullName ?? reason('Accused.fullName'),
    victim?.identity?.fullName ?? reason('Victim.identity'),
    victim?.shelter?.name ?? reason('Victim.shelter'),
    tip.content ?? reason('CrimeTip.content'),
  ];
}

const { informant, accused, victim, shelter, tipContent } = PROTECTED;
const MASK = 'Bị cáo 1';

describe('the worked example of the policy', () => {
  it.each([
    [
      'police.investigator',
      'CA-TG-GC',
      null,
      'demo',
      ['PURPOSE_MISSING', 'PURPOSE_MISSING', 'PURPOSE_MISSING', 'NOT_YOUR_TASK', 'PURPOSE_MISSING'],
    ],
    ['police.investigator', 'CA-TG-GC', 'INVESTIGATION', 'demo', ['PURPOSE_NOT_ALLOWED', accused, victim, 'NOT_YOUR_TASK', tipContent]],
    [
      'police.investigator',
      'CA-TG-GC',
      'TIP_VERIFICATION',
      'demo',
      [informant, 'PURPOSE_NOT_ALLOWED', 'PURPOSE_NOT_ALLOWED', 'NOT_YOUR_TASK', tipContent],
    ],
    [
      'police.investigator',
      'CA-TG-GC',
      'INVESTIGATION',
      'other',
      ['NOT_HANDLING', 'NOT_HANDLING', 'NOT_HANDLING', 'NOT_YOUR_TASK', 'NOT_HANDLING'],
    ],
    ['procuracy.prosecutor', 'VKS-TG-GC', 'PROSECUTION', 'demo', ['PURPOSE_NOT_ALLOWED', accused, victim, 'NOT_YOUR_TASK', tipContent]],
    ['courts.judge', 'TA-TG-GC', 'TRIAL', 'demo', ['NOT_YOUR_TASK', accused, victim, 'NOT_YOUR_TASK', tipContent]],
    ['courts.clerk', 'TA-TG-GC', 'TRIAL', 'demo', ['NOT_YOUR_TASK', accused, 'NOT_YOUR_TASK', 'NOT_YOUR_TASK', 'NOT_YOUR_TASK']],
    ['social-affairs.case-worker', 'LDTBXH-TG', 'VICTIM_SUPPORT', 'demo', ['OTHER_OWNER', MASK, victim, shelter, 'NOT_YOUR_TASK']],
    [
      'steering-committee.analyst',
      'BCD138-TG',
      'STATISTICS',
      'demo',
      ['NOT_YOUR_TASK', MASK, 'NOT_YOUR_TASK', 'NOT_YOUR_TASK', 'NOT_YOUR_TASK'],
    ],
  ] as const)('holds for %s of %s for %s, subject %s', async (role, organisation, purpose, subject, expected) => {
    const answer = await ask(role, organisation, purpose, subject);

    expect(answer.errors).toEqual([]);
    expect(cells(answer)).toEqual(expected);
  });

  it('shows nobody in a list of matters, though every condition but that is met', async () => {
    const { data, withheld } = await hub
      .signIn('police.investigator', 'CA-TG-GC')
      .ask('{ matters(first: 1) { nodes { criminalCase { accused { fullName } } } } }', {}, { purpose: 'INVESTIGATION' });

    expect(data.matters.nodes).toEqual([{ criminalCase: { accused: [{ fullName: null }] } }]);
    expect(withheld).toMatchObject([{ coordinate: 'Accused.fullName', reason: 'ONE_MATTER_AT_A_TIME', count: 1 }]);
  });

  it('shows nobody to a purpose that the token does not carry', async () => {
    const { data, withheld } = await hub
      .signIn('police.investigator', 'CA-TG-GC', { purposes: ['TIP_VERIFICATION'] })
      .ask('query ($id: ID) { matter(id: $id) { criminalCase { accused { fullName } } } }', { id }, { purpose: 'INVESTIGATION' });

    expect(data.matter.criminalCase.accused).toEqual([{ fullName: null }]);
    expect(withheld).toMatchObject([{ coordinate: 'Accused.fullName', reason: 'PURPOSE_NOT_ALLOWED' }]);
  });

  it('shows nobody to a program that reports', async () => {
    const { data, withheld } = await hub
      .signIn('police.investigator', 'CA-TG-GC', { system: true })
      .ask('query ($id: ID) { matter(id: $id) { criminalCase { accused { fullName } } } }', { id }, { purpose: 'INVESTIGATION' });

    expect(data.matter.criminalCase.accused).toEqual([{ fullName: null }]);
    expect(withheld).toMatchObject([{ coordinate: 'Accused.fullName', reason: 'NOT_YOUR_TASK' }]);
  });
});

describe('who takes no part', () => {
  const selection =
    'id stage openedOn criminalCase { documentNumber seriousness } crimeTips { number outcome { kind } } victims { code } trial { mode closed judgment { documentNumber } }';
  const read = async (role: string, organisation: string) =>
    (await hub.signIn(role, organisation).ask(`query ($id: ID) { matter(id: $id) { ${selection} } }`, { id })).data.matter;

  const status = {
    stage: 'IN_FORCE',
    openedOn: '2019-03-01',
    criminalCase: { documentNumber: '45/QĐ-CSĐT', seriousness: null },
    crimeTips: [{ number: '12/TB-CSĐT', outcome: null }],
    victims: null,
    trial: { mode: 'MOBILE', closed: null, judgment: null },
  };
  const pointer = { stage: 'IN_FORCE', openedOn: '2019-03-01', criminalCase: null, crimeTips: null, victims: null, trial: null };

  it.each([
    ['courts.clerk', 'TA-TG', status],
    ['procuracy.prosecutor', 'VKS-TG', status],
    ['border-guard.officer', 'BP-TN-MB', status],
    ['police.investigator', 'CA-TG-PC02', pointer],
  ])('gives %s of %s what its area or its past gives, and no more', async (role, organisation, expected) => {
    expect(await read(role, organisation)).toEqual({ id, ...expected });
  });

  it.each([
    ['courts.judge', 'TA-TG-MT'],
    ['police.investigator', 'CA-TG-MT'],
    ['procuracy.prosecutor', 'VKS-TN'],
    ['border-guard.officer', 'BP-LS-HN'],
    ['social-affairs.case-worker', 'LDTBXH-TN'],
  ])('does not exist for %s of %s', async (role, organisation) => {
    const {
      status: http,
      data,
      errors,
      withheld,
    } = await hub.signIn(role, organisation).ask('query ($id: ID) { matter(id: $id) { id } }', { id });
    const absent = await hub.signIn(role, organisation).ask('{ matter(id: "00000000-0000-4000-8000-000000000000") { id } }');

    expect({ http, data, errors, withheld }).toEqual({ http: 200, data: { matter: null }, errors: [], withheld: [] });
    expect(absent).toMatchObject({ status: 200, data: { matter: null }, errors: [], withheld: [] });
  });
});
