import { readFile } from 'node:fs/promises';
import { projectPath } from '../../../src/platform/project-root.js';
import { ANALYST, BORDER, COURT, POLICE, PROCURACY, PROTECTED, SOCIAL } from '../../acceptance/whole-matter.js';
import { AsOfWorld } from './as-of-world.js';

const PARTS = `stage title timeline(first: 50) { nodes { kind documentNumber recordedAt } } crimeTips { number content informant { fullName phone } }
  interceptions { number course } criminalCase { documentNumber accused { fullName yearOfBirth } conclusion { text } }
  victims { code identity { fullName dateOfBirth } shelter { name address } supports { provider } } prosecution { indictment { documentNumber } }
  trial { registrationNumber }`;

let world: AsOfWorld;
let id: string;

beforeAll(async () => {
  world = await AsOfWorld.start();
  id = await world.wholeMatter();
});
afterAll(() => world.hub.close());
beforeEach(() => world.hub.forget());

describe('who may look at the past', () => {
  it('is whoever sees when something was recorded: an analyst is refused', async () => {
    const { data, codes, errors } = await world.ask(ANALYST, id, '2019-06-01', 'id stage', 'STATISTICS');

    expect([data, codes]).toEqual([null, ['FORBIDDEN']]);
    expect(errors[0]?.message).toContain('Event.recordedAt');
    expect((await world.ask(ANALYST, id, null, 'id', 'STATISTICS')).data.matter).toEqual({ id });
    expect((await world.hub.trail()).map(({ outcome, refs }) => [outcome, refs])).toEqual([
      ['REFUSED', [id, 'asOf 2019-06-01']],
      ['ANSWERED', [id]],
    ]);
  });

  it('is not whoever merely knows that the matter is there', async () => {
    const pointed = ['police.investigator', 'CA-TG'] as const;
    const now = await world.ask([...pointed], id, null, 'id stage');
    const then = await world.ask([...pointed], id, '2020-05-01', 'id stage');

    expect(now.data.matter).toMatchObject({ id });
    expect(then).toMatchObject({ status: 200, data: { matter: null }, errors: [], withheld: [] });
  });

  it.each([
    ['courts.judge', 'TA-TG-MT'],
    ['police.investigator', 'CA-DT'],
    ['social-affairs.case-worker', 'LDTBXH-AG'],
  ])('%s of %s finds nothing, as of a matter that does not exist', async (...stranger) => {
    const none = '00000000-0000-4000-8000-000000000000';
    const [theirs, absent] = [await world.ask(stranger, id, '2019-06-01', PARTS), await world.ask(stranger, none, '2019-06-01', PARTS)];

    expect(theirs.text).toBe(absent.text);
  });
});

describe('what may be seen of the past', () => {
  it.each([
    ['police without a purpose', POLICE, undefined],
    ['police verifying a tip', POLICE, 'TIP_VERIFICATION'],
    ['a judge', COURT, 'TRIAL'],
    ['a case worker', SOCIAL, 'VICTIM_SUPPORT'],
    ['a prosecutor', PROCURACY, 'SUPERVISION'],
    ['the border guard', BORDER, undefined],
  ] as const)('by %s is what they may see today', async (_, by, purpose) => {
    const now = await world.ask([...by], id, null, PARTS, purpose);
    const days = ['2019-03-05', '2019-03-27', '2019-06-20', '2019-07-15', '2020-06-01'];
    const answers = await Promise.all(days.map((day) => world.ask([...by], id, day, PARTS, purpose)));
    const hidden = Object.values(PROTECTED).filter((value) => !now.text.includes(value));

    for (const { text, errors } of answers) {
      expect(errors).toEqual([]);
      expect(hidden.filter((value) => text.includes(value))).toEqual([]);
    }
    const uncounted = (answer: typeof now) => answer.withheld.filter(({ count }) => count === undefined);
    for (const answer of answers) expect(uncounted(answer)).toEqual(uncounted(now));
  });

  it('by the stage of today: the judge of a case in force sees the tip of the first day', async () => {
    const { data } = await world.ask(COURT, id, '2019-03-01', 'stage crimeTips { number kind }');

    expect(data.matter).toEqual({ stage: 'TIP_RECEIVED', crimeTips: [{ number: '12/TB-CSĐT', kind: 'DENUNCIATION' }] });
  });
});

describe('a question about the past', () => {
  it('is one statement, with all parts', async () => {
    const { errors } = await world.ask(POLICE, id, '2019-06-20', PARTS, 'INVESTIGATION');

    expect(errors).toEqual([]);
    expect(world.hub.readingStatements).toHaveLength(1);
  });

  it('leaves the statement of today as it is', async () => {
    const follow = await readFile(projectPath('test', 'acceptance', 'follow-matter.graphql'), 'utf8');
    const today = follow.replace(/(\bmatter\(.*?)\)/, '$1, asOf: null)');
    for (const question of [follow, today]) await world.hub.signIn(...POLICE).ask(question, { id }, { purpose: 'INVESTIGATION' });
    const [plain, withNull] = world.hub.readingStatements;

    expect(today).not.toBe(follow);
    expect(withNull).toBe(plain);
    expect(plain).not.toMatch(/_on\(|recorded_from <|home_matter_id/);
  });

  it('stands in the trail with its day', async () => {
    await world.ask(POLICE, id, '2019-06-19', 'id');
    const { data } = await world.hub.signIn(...POLICE).ask('{ myTrail(first: 100) { nodes { references asOf matters } } }');
    const looked = data.myTrail.nodes.filter(({ asOf }: { asOf: string | null }) => asOf === '2019-06-19');

    expect(await world.hub.trail()).toMatchObject([{ matters: [id], refs: [id, 'asOf 2019-06-19'] }, {}]);
    expect(looked).toEqual([{ references: [id], asOf: '2019-06-19', matters: [id] }]);
  });

  it('says which day it is of and what is not kept, and gives no value of today for it', async () => {
    const { data, extensions } = await world.ask(
      POLICE,
      id,
      '2020-05-01',
      'related { kind } trial { mobileTrial { venue eligibility { eligible } } }',
    );

    expect(data.matter).toEqual({ related: null, trial: { mobileTrial: { venue: 'Nhà văn hóa', eligibility: null } } });
    expect(extensions.asOf).toEqual({ day: '2020-05-01', notKept: ['Matter.related', 'MobileTrial.eligibility'] });
    expect((await world.ask(POLICE, id, null, 'id')).extensions.asOf).toBeUndefined();
  });

  it.each([
    ['a day that has not come', '2020-06-02'],
    ['no day at all', '2019-02-30'],
    ['a month', '2019-02'],
  ])('is refused for %s', async (_, day) => {
    const { codes } = await world.ask(POLICE, id, day, 'id');

    expect(codes).toEqual(['BAD_USER_INPUT']);
    expect(world.hub.readingStatements).toHaveLength(0);
  });

  it('looks at one day', async () => {
    const two = 'query ($id: ID) { a: matter(id: $id, asOf: "2019-03-05") { id } b: matter(id: $id, asOf: "2019-03-06") { id } }';

    expect((await world.hub.signIn(...POLICE).ask(two, { id })).codes).toEqual(['BAD_USER_INPUT']);
  });

  it('costs three times as much', async () => {
    const item =
      'id agency organisation { code name nameEn agency level } kind change occurredAt recordedAt summary summaryEn documentNumber';
    const wide = Array.from({ length: 14 }, (_, n) => `t${n}: timeline(first: 100) { nodes { ${item} } }`).join(' ');

    expect((await world.ask(POLICE, id, null, wide)).codes).toEqual([]);
    expect((await world.ask(POLICE, id, '2019-06-20', wide)).codes).toEqual(['TOO_EXPENSIVE']);
  });
});
