import { startHub, type TestHub } from '../../support/hub.js';
import { NOW, reportTrial, send } from './report-trial.js';

const OFFICER = ['border-guard.officer', 'BP-TN-MB'] as const;
const input = {
  number: '12/BB-ĐBP',
  occurredOn: '2019-03-05',
  place: '711',
  direction: 'OUTBOUND',
  personsStopped: 5,
  victimsFound: 2,
  course: 'Năm người được đưa qua lối mở.',
  informant: { fullName: 'Nguyễn Thị Tin', phone: '0900000001' },
  route: { origin: '824', destinationCountry: 'KHM', borderGate: 'Mộc Bài' },
  detained: [{ fullName: 'Lê Văn Giữ', yearOfBirth: 1980, sex: 'MALE', nationality: 'VNM', minor: false }, { sex: 'FEMALE' }],
};

describe('reporting an interception', () => {
  reportTrial({
    mutation: 'reportInterception',
    input,
    otherwise: { personsStopped: 6 },
    table: 'border_guard.interception',
    reporter: OFFICER,
    supervisor: ['border-guard.supervisor', 'BP-TN'],
    refused: [
      ['border-guard.inspector', 'BP-TN'],
      ['police.investigator', 'CA-TG-GC'],
      ['procuracy.prosecutor', 'VKS-TN'],
      ['courts.judge', 'TA-TG-GC'],
      ['courts.clerk', 'TA-TG-GC'],
      ['social-affairs.case-worker', 'LDTBXH-TG'],
      ['steering-committee.analyst', 'BCD138-TG'],
    ],
  });
});

describe('an interception', () => {
  let hub: TestHub;
  const NAMES = 'course informant { fullName phone } detainedIdentities { ordinal fullName yearOfBirth }';
  const byNumber = (fields: string) => `{ interception(number: "12/BB-ĐBP", issuer: "BP-TN-MB") { ${fields} } }`;

  beforeAll(async () => {
    hub = await startHub({ now: NOW });
    await send(hub, OFFICER, 'reportInterception', input);
  });
  afterAll(() => hub.close());

  it('is read by its number', async () => {
    const { data, errors } = await hub
      .signIn(...OFFICER)
      .ask(
        byNumber(
          'number occurredAt direction personsStopped victimsFound madeBy { code } place { code } detained { ordinal sex minor nationality }',
        ),
      );

    expect(errors).toEqual([]);
    expect(data.interception).toEqual({
      number: '12/BB-ĐBP',
      occurredAt: '2019-03-05',
      direction: 'OUTBOUND',
      personsStopped: 5,
      victimsFound: 2,
      madeBy: { code: 'BP-TN-MB' },
      place: { code: '711' },
      detained: [
        { ordinal: 1, sex: 'MALE', minor: false, nationality: 'VNM' },
        { ordinal: 2, sex: 'FEMALE', minor: null, nationality: null },
      ],
    });
  });

  it('says where people were taken from and to', async () => {
    const { data } = await hub.signIn(...OFFICER).ask(byNumber('route { origin { code name } destinationCountry borderGate }'));

    expect(data.interception.route).toMatchObject({ origin: { code: '824' }, destinationCountry: 'KHM', borderGate: 'Mộc Bài' });
  });

  it('names nobody to an officer who does not handle the matter', async () => {
    const { data, withheld } = await hub.signIn(...OFFICER).ask(byNumber(NAMES), {}, { purpose: 'TIP_VERIFICATION' });

    expect(data.interception).toEqual({ course: null, informant: null, detainedIdentities: null });
    for (const coordinate of ['Interception.course', 'Interception.informant', 'Interception.detainedIdentities']) {
      expect(withheld).toContainEqual(expect.objectContaining({ coordinate, reason: 'NOT_HANDLING' }));
    }
  });

  it('does not touch the names where no purpose is stated', async () => {
    await hub.forget();

    const { data } = await hub.signIn(...OFFICER).ask(byNumber(NAMES));

    expect(data.interception).toEqual({ course: null, informant: null, detainedIdentities: null });
    expect(hub.readingStatements).toHaveLength(1);
    expect(hub.readingStatements.join()).not.toMatch(/informant_name|detained_identities|\.course/);
  });

  it('names everybody to the officer who handles it, for the purpose', async () => {
    await hub.sql(
      `insert into matter.handler (matter_id, organisation_id, subject, since) select matter_id, organisation_id, 'demo', now() from border_guard.interception`,
    );

    const { data } = await hub.signIn(...OFFICER).ask(byNumber(NAMES), {}, { purpose: 'TIP_VERIFICATION' });

    expect(data.interception).toEqual({
      course: input.course,
      informant: input.informant,
      detainedIdentities: [
        { ordinal: 1, fullName: 'Lê Văn Giữ', yearOfBirth: 1980 },
        { ordinal: 2, fullName: null, yearOfBirth: null },
      ],
    });
  });

  it.each([
    ['border-guard.officer', 'BP-LS-HN'],
    ['police.investigator', 'CA-LS'],
    ['social-affairs.case-worker', 'LDTBXH-LS'],
  ])('does not exist for a %s of %s', async (role, organisation) => {
    const { data, errors, withheld } = await hub.signIn(role, organisation).ask(byNumber('number'));

    expect({ data, errors, withheld }).toEqual({ data: { interception: null }, errors: [], withheld: [] });
  });

  it('takes a report in which all but the date is unknown', async () => {
    const { errors } = await send(hub, OFFICER, 'reportInterception', { sourceId: 'a-1', occurredOn: '2018' });

    expect(errors).toEqual([]);
  });
});
