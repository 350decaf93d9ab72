import { NOW, reportTrial, send } from '../border-guard/report-trial.js';
import { startHub, type TestHub } from '../../support/hub.js';
import { asked, handled, OTHERS, SUPERVISOR, WORKER } from './received.js';

const identity = {
  fullName: 'Phạm Thị Nhận',
  dateOfBirth: '2001-05-02',
  phone: '0900000002',
  address: 'Ấp 1',
  identifiers: [{ kind: 'CITIZEN_ID', number: '082301000001' }],
};
const informant = { fullName: 'Võ Văn Báo', phone: '0900000003' };
const input = {
  number: '21/TN',
  receivedOn: '2019-03-08',
  channel: 'HOTLINE_111',
  sex: 'FEMALE',
  nationality: 'VNM',
  offenceOn: '2018-12',
  identity,
  informant,
  accompanyingMinors: 1,
};

describe('receiving a victim', () => {
  reportTrial({
    mutation: 'receiveVictim',
    input,
    otherwise: { accompanyingMinors: 2 },
    table: 'social_affairs.victim',
    reporter: WORKER,
    supervisor: SUPERVISOR,
    refused: OTHERS,
  });
});

describe('a victim', () => {
  let hub: TestHub;
  const NAMES = 'identity { fullName dateOfBirth phone address identifiers { kind number } } informant { fullName phone }';

  beforeAll(async () => {
    hub = await startHub({ now: NOW });
    await send(hub, WORKER, 'receiveVictim', input);
  });
  afterAll(() => hub.close());

  it('is a person under identification until somebody decides, and needs no name', async () => {
    const { data, errors } = await hub
      .signIn(...WORKER)
      .ask(
        asked(
          'code status receivedOn channel ageBand sex minor nationality foreigner accompanyingMinors identification { outcome } supports { kind } receivedBy { code }',
        ),
      );

    expect(errors).toEqual([]);
    expect(data.victim).toEqual({
      code: expect.stringMatching(/^NN-[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/),
      status: 'PERSON_UNDER_IDENTIFICATION',
      receivedOn: '2019-03-08',
      channel: 'HOTLINE_111',
      ageBand: 'SIXTEEN_TO_SEVENTEEN',
      sex: 'FEMALE',
      minor: 'YES',
      nationality: 'VNM',
      foreigner: false,
      accompanyingMinors: 1,
      identification: null,
      supports: [],
      receivedBy: { code: 'LDTBXH-TG' },
    });
  });

  it('is not named where no purpose is stated, and the columns are not read', async () => {
    await hub.forget();

    const { data } = await hub.signIn(...WORKER).ask(asked(NAMES));

    expect(data.victim).toEqual({ identity: null, informant: null });
    expect(hub.readingStatements).toHaveLength(1);
    expect(hub.readingStatements.join()).not.toMatch(/full_name|date_of_birth|phone|address|identifiers|informant_name/);
  });

  it('is named to the one who handles the matter, for the purpose', async () => {
    await handled(hub);

    const { data, errors } = await hub.signIn(...WORKER).ask(asked(NAMES), {}, { purpose: 'VICTIM_SUPPORT' });

    expect(errors).toEqual([]);
    expect(data.victim).toEqual({ identity, informant });
  });

  it('keeps its code through a correction', async () => {
    const code = async () => (await hub.signIn(...WORKER).ask(asked('code versions { code version }'))).data.victim;
    const before = await code();

    await send(hub, WORKER, 'receiveVictim', { ...input, sex: 'UNKNOWN', correctionReason: 'ghi nhầm' });

    const after = await code();
    expect(after.code).toBe(before.code);
    expect(after.versions).toEqual([
      { version: 1, code: before.code },
      { version: 2, code: before.code },
    ]);
  });

  it('tells the matter the year of birth alone, and whether minors came along', async () => {
    const { rows } = await hub.sql(`select details from matter.event where kind = 'VICTIM_RECEIVED' and current`);

    expect(rows).toMatchObject([{ details: { minor: 'YES', minorByYear: 'YES', bornIn: 2001, accompanyingMinors: 'YES' } }]);
    expect(JSON.stringify(rows)).not.toMatch(/Nhận|2001-05|0900000002|Ấp/);
  });

  it.each([
    ['31/TN', undefined, 'UNKNOWN'],
    ['32/TN', 0, 'NO'],
  ])('tells in %s of %s minors who came along as %s', async (number, accompanyingMinors, said) => {
    await send(hub, WORKER, 'receiveVictim', { number, receivedOn: '2019-03-09', accompanyingMinors });
    const { rows } = await hub.sql('select details from matter.event where document_number = $1', [number]);

    expect(rows).toMatchObject([{ details: { bornIn: null, accompanyingMinors: said } }]);
  });

  it.each([
    ['social-affairs.case-worker', 'LDTBXH-LS'],
    ['police.investigator', 'CA-TG-GC'],
    ['courts.judge', 'TA-TG-GC'],
  ])('does not exist for a %s of %s who has no part in the matter', async (role, organisation) => {
    const { data, errors, withheld } = await hub.signIn(role, organisation).ask(asked('code'));

    expect({ data, errors, withheld }).toEqual({ data: { victim: null }, errors: [], withheld: [] });
  });
});
