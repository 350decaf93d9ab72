import { startHub, type TestHub } from '../../support/hub.js';
import { NOW, reportTrial, send } from './report-trial.js';

const OFFICER = ['border-guard.officer', 'BP-TN-MB'] as const;
const matter = { document: { number: '12/BB-ĐBP', issuer: 'BP-TN-MB' } };
const input = {
  matter,
  number: '15/BB-BG',
  recipient: 'CA-TG-GC',
  handedOverOn: '2019-03-09',
  personsHandedOver: 2,
  contents: 'Một tập hồ sơ.',
};

async function interception(hub: TestHub): Promise<void> {
  const { errors } = await send(hub, OFFICER, 'reportInterception', { number: '12/BB-ĐBP', occurredOn: '2019-03-05' });
  expect(errors).toEqual([]);
}

describe('handing a matter over', () => {
  reportTrial({
    mutation: 'handOver',
    input,
    otherwise: { personsHandedOver: 3 },
    table: 'border_guard.handover',
    reporter: OFFICER,
    supervisor: ['border-guard.supervisor', 'BP-TN-MB'],
    refused: [
      ['border-guard.inspector', 'BP-TN'],
      ['police.investigator', 'CA-TG-GC'],
      ['procuracy.prosecutor', 'VKS-TN'],
      ['courts.judge', 'TA-TG-GC'],
      ['courts.clerk', 'TA-TG-GC'],
      ['social-affairs.case-worker', 'LDTBXH-TG'],
      ['steering-committee.analyst', 'BCD138-TG'],
    ],
    before: interception,
  });
});

describe('a hand-over', () => {
  let hub: TestHub;
  const asked =
    '{ interception(number: "12/BB-ĐBP", issuer: "BP-TN-MB") { handover { toAgency documentNumber handedOverOn acknowledgedOn toOrganisation { code } } handovers { documentNumber } } }';

  beforeAll(async () => {
    hub = await startHub({ now: NOW });
    await interception(hub);
  });
  afterAll(() => hub.close());

  it('is refused where nothing of the border guard is to hand over, and nothing stays', async () => {
    const { codes } = await send(hub, OFFICER, 'handOver', { ...input, matter: null });

    expect(codes).toEqual(['CONFLICT']);
    expect(await hub.rows('border_guard.handover')).toEqual([]);
    expect((await hub.sql(`select 1 from matter.event where kind = 'MATTER_HANDED_OVER'`)).rows).toEqual([]);
  });

  it('says the same of a matter of another post as of one that does not exist', async () => {
    const stranger = ['border-guard.officer', 'BP-LS-HN'] as const;
    const [theirs, none] = [
      await send(hub, stranger, 'handOver', input),
      await send(hub, stranger, 'handOver', { ...input, matter: { code: 'LT-2019-000000' } }),
    ];

    expect(theirs.codes).toEqual(['CONFLICT']);
    expect(theirs.errors.map(({ message }) => message)).toEqual(none.errors.map(({ message }) => message));
    expect(await hub.rows('border_guard.handover')).toEqual([]);
  });

  it('does not come before what is handed over', async () => {
    const { codes } = await send(hub, OFFICER, 'handOver', { ...input, handedOverOn: '2019-03-04' });

    expect(codes).toEqual(['CONFLICT']);
  });

  it('may be known to the month only', async () => {
    const { errors } = await send(hub, OFFICER, 'handOver', { ...input, number: '14/BB-BG', handedOverOn: '2019-03' });

    expect(errors).toEqual([]);
  });

  it('names a body that exists', async () => {
    const { codes } = await send(hub, OFFICER, 'handOver', { ...input, recipient: 'CA-KHONG-CO' });

    expect(codes).toEqual(['BAD_USER_INPUT']);
  });

  it('stands beside the interception, the latest first and not yet acknowledged', async () => {
    await send(hub, OFFICER, 'handOver', input);

    const { data } = await hub.signIn(...OFFICER).ask(asked);

    expect(data.interception).toEqual({
      handover: {
        toAgency: 'POLICE',
        documentNumber: '15/BB-BG',
        handedOverOn: '2019-03-09',
        acknowledgedOn: null,
        toOrganisation: { code: 'CA-TG-GC' },
      },
      handovers: expect.arrayContaining([{ documentNumber: '14/BB-BG' }, { documentNumber: '15/BB-BG' }]),
    });
  });

  it('warns until the recipient acknowledges it', async () => {
    expect(await hub.rows('matter.warning')).toContainEqual(expect.objectContaining({ kind: 'HANDOVER_NOT_ACKNOWLEDGED' }));
  });

  it('is acknowledged by the body that it names, and the post has had its part', async () => {
    const handed = { number: '15/BB-BG', issuer: 'BP-TN-MB' };
    const police = ['police.investigator', 'CA-TG-GC'] as const;

    const { errors } = await send(hub, police, 'acknowledgeHandover', {
      number: '9/BB-TN',
      handover: handed,
      acknowledgedOn: '2019-03-10',
    });

    expect(errors).toEqual([]);
    const { data } = await hub.signIn(...OFFICER).ask(asked);
    expect(data.interception.handover).toMatchObject({ documentNumber: '15/BB-BG', acknowledgedOn: '2019-03-10' });
    const { rows } = await hub.sql(
      `select relation from matter.standing s join matter.organisation o on o.id = s.organisation_id where o.code = 'BP-TN-MB'`,
    );
    expect(rows).toEqual([{ relation: 2 }]);
  });

  it('does not exist for another post', async () => {
    const { data, errors } = await hub
      .signIn('border-guard.officer', 'BP-LS-HN')
      .ask('{ handover(number: "15/BB-BG", issuer: "BP-TN-MB") { documentNumber } }');

    expect({ data, errors }).toEqual({ data: { handover: null }, errors: [] });
  });
});
