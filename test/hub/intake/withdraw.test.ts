import { AFTER_THE_JUDGMENT, POLICE, report, send } from '../../acceptance/whole-matter.js';
import { startHub, type TestHub } from '../../support/hub.js';

const tip = { number: '12/TB-CSĐT', receivedOn: '2019-03-01', channel: 'MEDIA' };
const initiation = { matter: { document: { number: '12/TB-CSĐT', issuer: 'CA-TG-GC' } }, number: '45/QĐ-CSĐT', initiatedOn: '2019-03-15' };

let hub: TestHub;
let factId: string;
let matterId: string;

beforeAll(async () => {
  hub = await startHub({ now: AFTER_THE_JUDGMENT });
  await report(hub, [POLICE, 'reportCrimeTip', tip]);
  factId = await report(hub, [POLICE, 'initiateCase', initiation]);
  matterId = (await hub.signIn(...POLICE).ask('{ matter(reference: "12/TB-CSĐT") { id } }')).data.matter.id;
});
afterAll(() => hub.close());

const withdraw = (caller: readonly [string, string], id = factId) =>
  send(hub.signIn(...caller), 'withdrawFact', { factId: id, reason: 'nhầm vụ việc' });

describe('withdrawing a fact', () => {
  it.each([
    ['police.investigator', 'CA-TG-MT'],
    ['procuracy.prosecutor', 'VKS-TG-GC'],
    ['courts.judge', 'TA-TG-GC'],
  ])('is not for %s of %s: the fact is as good as absent', async (...caller) => {
    const [theirs, none] = [await withdraw(caller), await withdraw(caller, '00000000-0000-4000-8000-000000000000')];

    expect(theirs.codes).toEqual(['NOT_FOUND']);
    expect(theirs.errors.map(({ message }) => message)).toEqual(none.errors.map(({ message }) => message));
    expect((await hub.rows('police.criminal_case')).map(({ recorded_to }) => recorded_to)).toEqual([null]);
  });

  it.each(['', 'x', "1' or '1'='1"])('finds nothing under %s', async (id) => {
    expect((await withdraw(POLICE, id)).codes).toEqual(['NOT_FOUND']);
  });

  it('takes it out of the matter, lowers the stage and stays in the trail', async () => {
    await hub.forget();
    const { errors } = await withdraw(POLICE);

    const { data } = await hub
      .signIn(...POLICE)
      .ask(
        'query ($id: ID) { matter(id: $id) { stage criminalCase { id } criminalCases { id } timeline(first: 9) { nodes { kind change } } } }',
        { id: matterId },
      );

    expect(errors).toEqual([]);
    expect(data.matter).toMatchObject({ stage: 'TIP_RECEIVED', criminalCase: null, criminalCases: [] });
    expect(data.matter.timeline.nodes.map(({ kind, change }: Record<string, string>) => `${kind} ${change}`).sort()).toEqual([
      'CASE_INITIATED REPORTED',
      'CASE_INITIATED WITHDRAWN',
      'TIP_RECEIVED REPORTED',
    ]);
    expect(await hub.rows('police.criminal_case')).toMatchObject([
      { id: factId, version: 1, withdrawal_reason: 'nhầm vụ việc', recorded_to: expect.any(Date) },
    ]);
    expect((await hub.trail()).filter(({ kind }) => kind === 'MUTATION')).toMatchObject([
      { operation: 'withdrawFact', matters: [matterId] },
    ]);
  });

  it('is done once', async () => {
    expect((await withdraw(POLICE)).codes).toEqual(['NOT_FOUND']);
  });

  it('leaves the number free for the right matter', async () => {
    const { data, errors } = await send(hub.signIn(...POLICE), 'initiateCase', { ...initiation, matter: null }, 'id version');

    expect(errors).toEqual([]);
    expect(data.initiateCase).toMatchObject({ version: 1 });
    expect(data.initiateCase.id).not.toBe(factId);
  });
});
