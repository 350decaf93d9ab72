import { APPEAL_JUDGE, CaseWorld, JUDGE, POLICE, PROSECUTOR, type Reporter } from '../procuracy/case-world.js';

const ANALYST: Reporter = ['steering-committee.analyst', 'BCD138-TG'];
const CONDUCT = 'trial { mode closed decisions { kind mode closed } }';
let world: CaseWorld;

beforeAll(async () => {
  world = await CaseWorld.open();
});
afterAll(() => world.close());

it('says how a trial is held by its decision, else by its registration, and invents nothing', async () => {
  const silent = await world.registered();
  const spoken = await world.registered({ mode: 'IN_SEAT', closed: true });
  const decided = await world.registered({ mode: 'IN_SEAT', closed: true });
  const matter = { document: decided.trial };
  await world.given(JUDGE, 'QĐXXST-HS', 'decideTrial', { matter, decision: 'TRY', decidedOn: '2019-09-10', mode: 'ONLINE', closed: false });
  await world.given(JUDGE, 'QĐXXST-HS', 'decideTrial', { matter, decision: 'EXTEND', decidedOn: '2019-09-12', until: '2019-10-12' });

  const read = async (of: typeof silent) => (await world.read(JUDGE, of.trial, CONDUCT)).matter.trial;

  expect(await read(silent)).toEqual({ mode: null, closed: null, decisions: [] });
  expect(await read(spoken)).toEqual({ mode: 'IN_SEAT', closed: true, decisions: [] });
  expect(await read(decided)).toEqual({
    mode: 'ONLINE',
    closed: false,
    decisions: [
      { kind: 'TRY', mode: 'ONLINE', closed: false },
      { kind: 'EXTEND', mode: null, closed: null },
    ],
  });
});

it('indicts the matter when the court that is named registers it, and judges by code', async () => {
  const { trial, indictment } = await world.judged();

  const { matter } = await world.read(
    POLICE,
    trial,
    'stage criminalCase { accused { id } } trial { registrationNumber registeredOn court { code } instance judgment { pronouncedOn outcomes { accusedId sentenceMonths life acquitted } } } prosecution { indictment { documentNumber } }',
  );

  expect(matter).toEqual({
    stage: 'TRIED',
    criminalCase: { accused: [{ id: expect.any(String) }] },
    trial: {
      registrationNumber: trial.number,
      registeredOn: '2019-08-25',
      court: { code: 'TA-TG-GC' },
      instance: 'FIRST',
      judgment: {
        pronouncedOn: '2019-09-20',
        outcomes: [{ accusedId: matter.criminalCase.accused[0].id, sentenceMonths: 72, life: false, acquitted: false }],
      },
    },
    prosecution: { indictment: { documentNumber: indictment.number } },
  });
});

it('takes an outcome that is of no accused in particular', async () => {
  const { trial } = await world.registered();
  await world.given(JUDGE, 'HS-ST', 'pronounceJudgment', {
    matter: { document: trial },
    pronouncedOn: '2019-09',
    outcomes: [{ sentenceMonths: 96 }, { life: true }],
  });

  const { matter } = await world.read(JUDGE, trial, 'trial { judgment { pronouncedOn outcomes { accusedId sentenceMonths life } } }');

  expect(matter.trial.judgment).toEqual({
    pronouncedOn: '2019-09',
    outcomes: [
      { accusedId: null, sentenceMonths: 96, life: false },
      { accusedId: null, sentenceMonths: null, life: true },
    ],
  });
});

it('tells an analyst of months, districts and no codes', async () => {
  const { trial } = await world.judged();
  await world.given(JUDGE, 'QĐ-TA', 'scheduleHearing', {
    matter: { document: trial },
    scheduledOn: '2019-09-20',
    status: 'HELD',
    venue: 'Nhà văn hóa xã Tân Trung',
    venuePlace: '28729',
  });
  const { matter } = await world.read(JUDGE, trial, 'id');

  const { data, text } = await world.hub
    .signIn(...ANALYST)
    .ask(
      `{ matter(id: "${matter.id}") { trial { registrationNumber registeredOn hearings { scheduledOn status venue } judgment { documentNumber outcomes { accusedId sentenceMonths } } } } }`,
    );

  expect(data.matter.trial).toMatchObject({
    registrationNumber: null,
    registeredOn: '2019-08',
    hearings: [{ scheduledOn: '2019-09', status: 'HELD', venue: expect.stringContaining('Gò Công') }],
    judgment: { documentNumber: null, outcomes: [{ accusedId: null, sentenceMonths: 72 }] },
  });
  expect(text).not.toContain('Tân Trung');
});

it('follows an appeal to its decision and the judgment into force', async () => {
  const { trial, appeal, judgment } = await world.appealed();
  const matter = { document: appeal };
  const selection =
    'stage trial { court { code } instance } trials { instance } appeals { by appealedOn appealCourt { code } } appealDecisions { outcome } legalEffect { effectiveOn instance }';
  const pending = await world.read(JUDGE, trial, selection);
  await world.given(APPEAL_JUDGE, 'HS-PT', 'decideAppeal', { matter, judgment, outcome: 'AMENDED', decidedOn: '2019-11-20' });
  await world.given(APPEAL_JUDGE, 'HL-PT', 'recordLegalEffect', { matter, instance: 'APPEAL', effectiveOn: '2019-11-20' });

  const decided = await world.read(PROSECUTOR, trial, selection);

  expect(pending.matter).toMatchObject({
    stage: 'APPEALED',
    trial: { court: { code: 'TA-TG' }, instance: 'APPEAL' },
    appealDecisions: [],
    legalEffect: null,
  });
  expect(decided.matter).toMatchObject({
    stage: 'IN_FORCE',
    trials: [{ instance: 'FIRST' }, { instance: 'APPEAL' }],
    appeals: [{ by: 'ACCUSED', appealedOn: '2019-09-25', appealCourt: { code: 'TA-TG' } }],
    appealDecisions: [{ outcome: 'AMENDED' }],
    legalEffect: { effectiveOn: '2019-11-20', instance: 'APPEAL' },
  });
});

it('takes the matter back where the judgment is quashed, or the file returned', async () => {
  const { appeal, judgment, trial } = await world.appealed();
  await world.given(APPEAL_JUDGE, 'HS-PT', 'decideAppeal', {
    matter: { document: appeal },
    judgment,
    outcome: 'QUASHED_REINVESTIGATION',
    decidedOn: '2019-11-20',
  });
  const returned = await world.registered();
  await world.given(JUDGE, 'QĐ-TA', 'returnFileToProcuracy', {
    matter: { document: returned.trial },
    returnedOn: '2019-09-10',
    round: 1,
    reason: 'còn đồng phạm',
    returnedTo: 'VKS-TG-GC',
  });

  const back = await world.read(PROSECUTOR, returned.trial, 'stage trial { returns { round reason returnedTo { code } } }');

  expect((await world.read(PROSECUTOR, trial, 'stage')).matter.stage).toBe('QUASHED');
  expect(back.matter).toEqual({
    stage: 'FILE_RETURNED',
    trial: { returns: [{ round: 1, reason: null, returnedTo: { code: 'VKS-TG-GC' } }] },
  });
  expect(back.withheld).toMatchObject([{ coordinate: 'CourtFileReturn.reason', reason: 'NOT_HANDLING' }]);
});
