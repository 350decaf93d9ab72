import { startHub, type TestHub } from '../../support/hub.js';
import { NOW, reportTrial, send } from './report-trial.js';

const OFFICER = ['border-guard.officer', 'BP-TN-MB'] as const;
const input = {
  number: '7/CV-ĐBP',
  recipient: 'LDTBXH-TG',
  referredOn: '2019-03-06',
  sex: 'FEMALE',
  minor: true,
  nationality: 'VNM',
  identity: { fullName: 'Trần Thị Cứu', dateOfBirth: '2003-02' },
};

describe('referring a rescued person', () => {
  reportTrial({
    mutation: 'referRescuedPerson',
    input,
    otherwise: { minor: false },
    table: 'border_guard.rescued_person',
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

describe('a rescued person', () => {
  let hub: TestHub;
  const asked =
    '{ rescuedPerson(number: "7/CV-ĐBP", issuer: "BP-TN-MB") { referredOn sex minor referredTo { code } identity { fullName dateOfBirth } } }';

  beforeAll(async () => {
    hub = await startHub({ now: NOW });
    await send(hub, OFFICER, 'referRescuedPerson', input);
  });
  afterAll(() => hub.close());

  it('is shown to the officer without a name', async () => {
    await hub.forget();

    const { data, withheld } = await hub.signIn(...OFFICER).ask(asked);

    expect(data.rescuedPerson).toEqual({
      referredOn: '2019-03-06',
      sex: 'FEMALE',
      minor: true,
      referredTo: { code: 'LDTBXH-TG' },
      identity: null,
    });
    expect(withheld).toContainEqual(expect.objectContaining({ coordinate: 'RescuedPerson.identity', reason: 'NOT_HANDLING' }));
    expect(hub.readingStatements.join()).not.toMatch(/full_name|date_of_birth/);
  });

  it('is named to the one who handles the matter, for the purpose', async () => {
    await hub.sql(
      `insert into matter.handler (matter_id, organisation_id, subject, since) select matter_id, organisation_id, 'demo', now() from border_guard.rescued_person`,
    );

    const { data } = await hub.signIn(...OFFICER).ask(asked, {}, { purpose: 'VICTIM_IDENTIFICATION' });

    expect(data.rescuedPerson.identity).toEqual(input.identity);
  });

  it('is referred to a body that supports people, to no other', async () => {
    const { codes } = await send(hub, OFFICER, 'referRescuedPerson', { ...input, number: '8/CV-ĐBP', recipient: 'CA-TG-GC' });

    expect(codes).toEqual(['BAD_USER_INPUT']);
  });

  it('becomes one matter with the reception that answers the referral', async () => {
    const { errors } = await send(hub, ['social-affairs.case-worker', 'LDTBXH-TG'], 'receiveVictim', {
      number: '21/TN',
      receivedOn: '2019-03-08',
      referral: { number: '7/CV-ĐBP', issuer: 'BP-TN-MB' },
    });

    expect(errors).toEqual([]);
    expect(
      (await hub.sql('select matter_id from border_guard.rescued_person union select matter_id from social_affairs.victim')).rows,
    ).toHaveLength(1);
    expect(await hub.rows('matter.warning')).not.toContainEqual(expect.objectContaining({ kind: 'REFERRAL_NOT_ANSWERED' }));
  });

  it.each([
    ['border-guard.officer', 'BP-LS-HN'],
    ['police.investigator', 'CA-LS'],
    ['steering-committee.analyst', 'BCD138-TG'],
  ])('does not exist for a %s of %s', async (role, organisation) => {
    const { data, errors } = await hub
      .signIn(role, organisation)
      .ask('{ rescuedPerson(number: "7/CV-ĐBP", issuer: "BP-TN-MB") { number } }');

    expect({ data, errors }).toEqual({ data: { rescuedPerson: null }, errors: [] });
  });
});
