import { AFTER_THE_JUDGMENT, COURT, indictment, POLICE, PROCURACY, report, send, steps } from '../../acceptance/whole-matter.js';
import { startHub, type TestHub } from '../../support/hub.js';

const INDICTED = steps.findIndex(([, mutation]) => mutation === 'issueIndictment') + 1;
const registration = { number: '9/TLST-HS', numberYear: 2019, registeredOn: '2019-07-16' };
const everything =
  'id code stage title openedOn participants { organisation { code } } criminalCase { documentNumber offences { article } } crimeTips { number } prosecution { indictment { documentNumber } } trial { registrationNumber } warnings { kind } timeline(first: 50) { nodes { kind documentNumber } }';
const list = `{ matters(first: 50) { totalCount nodes { ${everything} } } }`;

let hub: TestHub;

beforeAll(async () => {
  hub = await startHub({ now: AFTER_THE_JUDGMENT });
  for (const step of steps.slice(0, INDICTED)) await report(hub, step);
});
afterAll(() => hub.close());

const seenBy = async (caller: readonly [string, string]) => (await hub.signIn(...caller).ask(list)).data.matters;
const theirs = async () => JSON.stringify([await seenBy(POLICE), await seenBy(PROCURACY)]);

describe('a court that has nothing to do with a case', () => {
  it.each([
    ['TA-TG-CB', 'registers the indictment that names another court', { indictment }],
    ['TA-TG-CL', 'registers an indictment that nobody issued', { indictment: { ...indictment, number: '99/CT-VKS' } }],
    [
      'TA-TG-TP',
      'quotes the number of the case as its matter',
      { matter: { document: { number: '45/QĐ-CSĐT', issuer: 'CA-TG-GC', year: 2019 } } },
    ],
    ['TA-TG-CT', 'quotes a number without its issuer', { matter: { document: { number: '45/QĐ-CSĐT', year: 2019 } } }],
  ])('%s %s: it learns nothing and changes nothing', async (court, _, lie) => {
    const liar = ['courts.judge', court] as const;
    const before = await theirs();

    const { data, errors } = await send(hub.signIn(...liar), 'registerCase', { ...registration, ...lie }, 'registrationNumber');

    expect(errors).toEqual([]);
    expect(data.registerCase).toEqual({ registrationNumber: '9/TLST-HS' });
    const { totalCount, nodes } = await seenBy(liar);
    expect(totalCount).toBe(1);
    expect(nodes).toMatchObject([
      {
        stage: 'TIP_RECEIVED',
        participants: [{ organisation: { code: court } }],
        criminalCase: null,
        crimeTips: [],
        prosecution: null,
        trial: { registrationNumber: '9/TLST-HS' },
        timeline: { nodes: [{ kind: 'CASE_REGISTERED', documentNumber: '9/TLST-HS' }] },
      },
    ]);
    expect(await theirs()).toBe(before);
  });

  it('is answered the same for a number that exists as for one that does not', async () => {
    const liar = ['courts.judge', 'TA-TG-CG'] as const;
    const answers = [];
    for (const [number, quoted] of [
      ['9/TLST-HS', indictment.number],
      ['10/TLST-HS', '77/CT-VKS'],
    ]) {
      const input = { ...registration, number, indictment: { ...indictment, number: quoted } };
      const { status, data, errors, withheld } = await send(hub.signIn(...liar), 'registerCase', input, 'mode registeredOn court { code }');
      answers.push({ status, data, errors, withheld });
    }

    expect(answers[1]).toEqual(answers[0]);
    const [existing, invented] = (await seenBy(liar)).nodes;
    expect([existing.warnings, existing.stage, existing.title]).toEqual([invented.warnings, invented.stage, invented.title]);
  });

  it('does not take part by reporting on the matter under its id or its code', async () => {
    const liar = ['courts.judge', 'TA-TG-GCT'] as const;
    const { id, code } = (await seenBy(POLICE)).nodes[0];
    const before = await theirs();

    for (const [number, matter] of [
      ['9/TLST-HS', { id }],
      ['10/TLST-HS', { code }],
    ] as const) {
      const { errors } = await send(hub.signIn(...liar), 'registerCase', { ...registration, number, matter });
      expect(errors).toEqual([]);
    }

    expect(await theirs()).toBe(before);
    expect((await hub.signIn(...liar).ask('query ($id: ID) { matter(id: $id) { id } }', { id })).data.matter).toBeNull();
    expect((await seenBy(liar)).nodes.every((matter: { code: string }) => matter.code !== code)).toBe(true);
  });
});

describe('the court that the indictment names', () => {
  it('takes part once it has registered it, and not before', async () => {
    const before = (await seenBy(COURT)).nodes;
    await report(hub, [COURT, 'registerCase', { number: '50/TLST-HS', numberYear: 2019, registeredOn: '2019-07-15', indictment }]);
    const [matter] = (await seenBy(COURT)).nodes;

    expect(before).toMatchObject([{ criminalCase: { documentNumber: '45/QĐ-CSĐT', offences: null }, warnings: null }]);
    expect(matter).toMatchObject({
      stage: 'TRIAL_PREPARATION',
      criminalCase: { documentNumber: '45/QĐ-CSĐT', offences: [{ article: '150' }] },
      trial: { registrationNumber: '50/TLST-HS' },
    });
  });
});
