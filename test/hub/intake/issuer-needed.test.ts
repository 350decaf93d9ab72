import { AFTER_THE_JUDGMENT, report, send } from '../../acceptance/whole-matter.js';
import { startHub, type TestHub } from '../../support/hub.js';

const PROCURACY = ['procuracy.prosecutor', 'VKS-TG-GC'] as const;
const initiation = { number: '70/QĐ-CSĐT', numberYear: 2019, initiatedOn: '2019-05-01' };
const file = { receivedOn: '2019-06-01' };

let hub: TestHub;

beforeAll(async () => {
  hub = await startHub({ now: AFTER_THE_JUDGMENT });
  await report(hub, [['police.investigator', 'CA-TG-GC'], 'initiateCase', initiation]);
  await report(hub, [['police.investigator', 'CA-TG-CB'], 'initiateCase', initiation]);
});
afterAll(() => hub.close());

const receive = (caller: readonly [string, string], number: string, document: Record<string, unknown>) =>
  send(
    hub.signIn(...caller),
    'receiveFile',
    { ...file, number, matter: { document: { number: '70/QĐ-CSĐT', year: 2019, ...document } } },
    'fileReceivedOn',
  );

const mattersOf = async (caller: readonly [string, string]) =>
  (
    await hub
      .signIn(...caller)
      .ask('{ matters(first: 9, order: CODE) { nodes { criminalCases { initiatedBy { code } } prosecutions { fileReceivedOn } } } }')
  ).data.matters.nodes;

describe('a number that several bodies gave', () => {
  it('means one matter to the one who takes part or supervises in one only', async () => {
    const { errors } = await receive(PROCURACY, '1/TL-VKS', {});

    expect(errors).toEqual([]);
    expect(await mattersOf(PROCURACY)).toEqual([
      { criminalCases: [{ initiatedBy: { code: 'CA-TG-GC' } }], prosecutions: [{ fileReceivedOn: '2019-06-01' }] },
    ]);
  });

  it('asks the one to whom it means several for its issuer, and nothing is written', async () => {
    await hub.sql(
      `insert into matter.supervision (body_id, procuracy_id, valid_from) select b.id, p.id, '2019-01-01' from matter.organisation b, matter.organisation p
       where b.code = 'CA-TG-CB' and p.code = 'VKS-TG-GC'`,
    );
    await hub.sql('select matter.refresh_all(null)');
    const before = await hub.rows('procuracy.prosecution');

    const without = await receive(PROCURACY, '2/TL-VKS', {});

    expect(without.codes).toEqual(['CONFLICT']);
    expect(without.errors[0]?.extensions).toMatchObject({
      path: ['matter', 'document', 'issuer'],
      messages: { en: 'This number means several matters; name its issuer.' },
    });
    expect(await hub.rows('procuracy.prosecution')).toEqual(before);
  });

  it('means one matter with its issuer', async () => {
    const { errors } = await receive(PROCURACY, '3/TL-VKS', { issuer: 'CA-TG-CB' });

    expect(errors).toEqual([]);
    expect((await mattersOf(PROCURACY)).map(({ prosecutions }: { prosecutions: unknown[] }) => prosecutions.length)).toEqual([1, 1]);
  });
});
