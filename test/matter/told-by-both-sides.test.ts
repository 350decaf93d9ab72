import {
  AFTER_THE_JUDGMENT,
  ANALYST,
  BORDER,
  type Body,
  COURT,
  documents,
  POLICE,
  PROCURACY,
  report,
  SOCIAL,
  steps,
} from '../acceptance/whole-matter.js';
import { startHub, type TestHub } from '../support/hub.js';

/** The police say that they took the matter over, and the department that it received the victim, a day before either was sent. */
const EARLIER: Readonly<Record<string, object>> = {
  acknowledgeHandover: { acknowledgedOn: '2019-03-03' },
  receiveVictim: { receivedOn: '2019-03-22' },
};

const RESCUED = { number: '9/CV-ĐBP', recipient: 'LDTBXH-TG', referredOn: '2019-03-04', matter: { document: documents.interception } };
const RECEIVED = { number: '10/TN-LĐTBXH', receivedOn: '2019-03-06', referral: { number: '9/CV-ĐBP', issuer: 'BP-TN-MB', year: 2019 } };

let hub: TestHub;
let id: string;

beforeAll(async () => {
  hub = await startHub({ now: AFTER_THE_JUDGMENT });
  for (const [by, mutation, input] of steps) await report(hub, [by, mutation, { ...input, ...EARLIER[mutation] }]);
  await report(hub, [BORDER, 'referRescuedPerson', RESCUED]);
  await report(hub, [SOCIAL, 'receiveVictim', { ...RECEIVED, matter: { document: documents.reception } }]);
  id = (await hub.signIn(...POLICE).ask('{ matter(reference: "12/TB-CSĐT") { id } }')).data.matter.id;
});
afterAll(() => hub.close());
beforeEach(() => hub.forget());

const CONTRADICTIONS = '{ kind messageEn claims { agency organisation { code } item { kind } day recordedAt } }';
const ask = (by: Body, fields: string) => hub.signIn(...by).ask(`{ matter(id: "${id}") { ${fields} } }`);
const kindsFor = async (by: Body) => {
  const { data } = await ask(by, 'contradictions { kind }');
  return data.matter.contradictions?.map(({ kind }: { kind: string }) => kind) ?? null;
};

describe('contradicting claims', () => {
  it('stand side by side, each with its item, its day and when it was recorded', async () => {
    const { data, errors } = await ask(POLICE, `contradictions ${CONTRADICTIONS}`);

    expect(errors).toEqual([]);
    const recordedAt = '2020-06-01T01:00:00+00:00';
    const claim = (agency: string, code: string, kind: string, day: string) => ({
      agency,
      organisation: { code },
      item: { kind },
      day,
      recordedAt,
    });
    expect(data.matter.contradictions).toEqual([
      {
        kind: 'RECEIVED_BEFORE_HANDOVER',
        messageEn: 'The recipient tells an earlier day than the one on which the sender handed over.',
        claims: [
          claim('POLICE', 'CA-TG-GC', 'HANDOVER_ACKNOWLEDGED', '2019-03-03'),
          claim('BORDER_GUARD', 'BP-TN-MB', 'MATTER_HANDED_OVER', '2019-03-04'),
        ],
      },
      {
        kind: 'RECEIVED_BEFORE_REFERRAL',
        messageEn: 'The support agency received the person before the day of the referral.',
        claims: [
          claim('SOCIAL_AFFAIRS', 'LDTBXH-TG', 'VICTIM_RECEIVED', '2019-03-22'),
          claim('POLICE', 'CA-TG-GC', 'VICTIM_REFERRED', '2019-03-23'),
        ],
      },
    ]);
    expect(hub.readingStatements).toHaveLength(1);
  });

  it.each<[Body, string[] | null]>([
    [POLICE, ['RECEIVED_BEFORE_HANDOVER', 'RECEIVED_BEFORE_REFERRAL']],
    [PROCURACY, ['RECEIVED_BEFORE_HANDOVER', 'RECEIVED_BEFORE_REFERRAL']],
    [SOCIAL, ['RECEIVED_BEFORE_HANDOVER', 'RECEIVED_BEFORE_REFERRAL']],
    [COURT, ['RECEIVED_BEFORE_HANDOVER', 'RECEIVED_BEFORE_REFERRAL']],
    [
      ['courts.clerk', 'TA-TG-GC'],
      ['RECEIVED_BEFORE_HANDOVER', 'RECEIVED_BEFORE_REFERRAL'],
    ],
    [
      ['police.supervisor', 'CA-TG-GC'],
      ['RECEIVED_BEFORE_HANDOVER', 'RECEIVED_BEFORE_REFERRAL'],
    ],
    // Has handed it over: the status only.
    [BORDER, null],
    [['police.inspector', 'CA-TG-GC'], null],
    // Of victims an analyst gets counts only.
    [ANALYST, ['RECEIVED_BEFORE_HANDOVER']],
  ])('are told to %s where both sides are shown', async (by, expected) => {
    expect(await kindsFor(by)).toEqual(expected);
  });

  it('give an analyst months and no time of recording', async () => {
    const { data } = await ask(ANALYST, `contradictions ${CONTRADICTIONS}`);

    expect(data.matter.contradictions[0].claims).toMatchObject([
      { day: '2019-03', recordedAt: null },
      { day: '2019-03', recordedAt: null },
    ]);
  });
});

describe('what was sent on', () => {
  const PASSAGE = 'timeline(first: 100) { nodes { kind toAgency acknowledged acknowledgedOn acknowledgedBy { kind agency } } }';
  const passages = async (by: Body) => {
    const { data } = await ask(by, PASSAGE);
    return data.matter.timeline.nodes
      .filter(({ toAgency }: { toAgency: string | null }) => toAgency !== null)
      .map(({ kind, toAgency, acknowledged, acknowledgedOn, acknowledgedBy }: Record<string, { kind: string } | null>) =>
        [kind, toAgency, acknowledged, acknowledgedOn, acknowledgedBy?.kind].filter((value) => value !== undefined).join(' '),
      );
  };

  it('is followed to its acknowledgement by those who are shown both', async () => {
    expect(await passages(POLICE)).toEqual([
      'MATTER_HANDED_OVER POLICE true 2019-03-03 HANDOVER_ACKNOWLEDGED',
      'RESCUED_PERSON_REFERRED SOCIAL_AFFAIRS true 2019-03-06 VICTIM_RECEIVED',
      'VICTIM_REFERRED SOCIAL_AFFAIRS true 2019-03-22 VICTIM_RECEIVED',
      'INVESTIGATION_CONCLUDED PROCURACY true 2019-06-21 FILE_RECEIVED',
      'INDICTMENT_ISSUED COURTS true 2019-07-15 CASE_REGISTERED',
    ]);
    expect(hub.readingStatements).toHaveLength(1);
  });

  it('keeps from the post that referred somebody whether she was received', async () => {
    expect(await passages(BORDER)).toEqual([
      'MATTER_HANDED_OVER POLICE true 2019-03-03 HANDOVER_ACKNOWLEDGED',
      'RESCUED_PERSON_REFERRED SOCIAL_AFFAIRS  ',
      'INDICTMENT_ISSUED COURTS true 2019-07-15 CASE_REGISTERED',
    ]);
  });

  it('gives an analyst the month', async () => {
    expect(await passages(ANALYST)).toEqual([
      'MATTER_HANDED_OVER POLICE true 2019-03 HANDOVER_ACKNOWLEDGED',
      'INVESTIGATION_CONCLUDED PROCURACY true 2019-06 FILE_RECEIVED',
      'INDICTMENT_ISSUED COURTS true 2019-07 CASE_REGISTERED',
    ]);
  });
});

describe('the file', () => {
  it('has a holder, and went from receipt to receipt', async () => {
    const HOLDING = '{ agency organisation { code } since acknowledged }';
    const { data } = await ask(BORDER, `holder ${HOLDING} holders ${HOLDING}`);

    const held = (agency: string, code: string, since: string) => ({ agency, organisation: { code }, since, acknowledged: true });
    expect(data.matter.holder).toEqual(held('COURTS', 'TA-TG-GC', '2019-07-15'));
    expect(data.matter.holders).toEqual([
      held('POLICE', 'CA-TG-GC', '2019-03-01'),
      held('PROCURACY', 'VKS-TG-GC', '2019-06-21'),
      held('COURTS', 'TA-TG-GC', '2019-07-15'),
    ]);
  });

  it('binds the agency of each time limit, until the day on which it ended', async () => {
    const { data } = await ask(POLICE, 'deadlines { rule agency endedOn state }');

    expect(data.matter.deadlines).toEqual([
      { rule: 'TIP_DECIDE', agency: 'POLICE', endedOn: '2019-03-15', state: 'MET' },
      { rule: 'INVESTIGATE', agency: 'POLICE', endedOn: '2019-06-20', state: 'MET' },
      { rule: 'PROSECUTE', agency: 'PROCURACY', endedOn: '2019-07-10', state: 'MET' },
      { rule: 'TRIAL_PREPARATION', agency: 'COURTS', endedOn: '2020-01-05', state: expect.any(String) },
    ]);
  });
});

describe('warnings', () => {
  it('name the items that they are about, and of them those that one sees', async () => {
    await report(hub, [
      POLICE,
      'referVictim',
      { matter: { document: documents.initiation }, number: '91/CV', recipient: 'LDTBXH-TG', referredOn: '2019-04-02' },
    ]);

    const { data } = await ask(POLICE, 'warnings { kind items { kind documentNumber } }');

    expect(data.matter.warnings).toEqual([
      { kind: 'REFERRAL_NOT_ANSWERED', items: [{ kind: 'VICTIM_REFERRED', documentNumber: '91/CV' }] },
    ]);
  });
});
