import { APPEAL_JUDGE, CaseWorld, type Input, JUDGE } from '../procuracy/case-world.js';

let world: CaseWorld;

beforeAll(async () => {
  world = await CaseWorld.open();
});
afterAll(() => world.close());

const AFTER_REGISTRATION: readonly (readonly [mutation: string, day: string, input: Input])[] = [
  ['decideTrial', 'decidedOn', { decision: 'TRY' }],
  ['attestForTrial', 'attestedOn', { subject: 'NO_STATE_SECRET', holds: true }],
  ['orderCourtCustody', 'orderedOn', { measure: 'DETENTION' }],
  ['recordClosedTrialRequest', 'requestedOn', { by: 'VICTIM' }],
  ['returnFileToProcuracy', 'returnedOn', { round: 1 }],
  ['scheduleHearing', 'scheduledOn', {}],
  ['pronounceJudgment', 'pronouncedOn', {}],
  ['recordMobileTrial', 'plannedOn', { status: 'ANNOUNCED' }],
];

async function tells(number: string): Promise<number> {
  return (await world.hub.sql('select 1 from matter.event where document_number = $1', [number])).rows.length;
}

it.each(AFTER_REGISTRATION)('%s needs a case that a court has registered', async (mutation, day, input) => {
  const { indictment } = await world.indicted();
  const number = world.number('QĐ-TA');

  const { codes } = await world.report(JUDGE, mutation, { ...input, number, matter: { document: indictment }, [day]: '2019-09-20' });

  expect(codes).toEqual(['CONFLICT']);
  expect(await tells(number)).toBe(0);
});

it.each(AFTER_REGISTRATION)('%s does not come before the registration; a month may hold both', async (mutation, day, input) => {
  const { trial } = await world.registered();
  const send = (on: string) =>
    world.report(JUDGE, mutation, { ...input, number: world.number('QĐ-TA'), matter: { document: trial }, [day]: on });

  expect((await send('2019-08-24')).codes).toEqual(['CONFLICT']);
  expect((await send('2019-08')).codes).toEqual([]);
});

it.each(AFTER_REGISTRATION)('%s of an appeal needs the registration of the appeal', async (mutation, day, input) => {
  const { trial } = await world.registered();

  const { codes } = await world.report(JUDGE, mutation, {
    ...input,
    number: world.number('QĐ-TA'),
    matter: { document: trial },
    [day]: '2019-10-20',
    instance: 'APPEAL',
  });

  expect(codes).toEqual(['CONFLICT']);
});

it.each([
  ['recordAppeal', 'appealedOn'],
  ['recordLegalEffect', 'effectiveOn'],
])('%s needs a judgment, and does not come before it', async (mutation, day) => {
  const { trial: untried } = await world.registered();
  const { trial } = await world.judged();
  const send = (document: Input, on: string) =>
    world.report(JUDGE, mutation, { number: world.number('QĐ-TA'), matter: { document }, [day]: on });

  expect((await send({ ...untried }, '2019-10-20')).codes).toEqual(['CONFLICT']);
  expect((await send({ ...trial }, '2019-09-19')).codes).toEqual(['CONFLICT']);
  expect((await send({ ...trial }, '2019-10-20')).codes).toEqual([]);
});

it('decides an appeal only where it is registered, but takes a withdrawal before that', async () => {
  const { trial } = await world.judged();
  const send = (outcome: string) =>
    world.report(JUDGE, 'decideAppeal', { number: world.number('QĐ-TA'), matter: { document: trial }, decidedOn: '2019-10-05', outcome });

  expect((await send('UPHELD')).codes).toEqual(['CONFLICT']);
  expect((await send('WITHDRAWN')).codes).toEqual([]);
});

it('takes the legal effect where only the decision on the appeal was reported', async () => {
  const { appeal, judgment } = await world.appealed();
  await world.given(APPEAL_JUDGE, 'QĐ-PT', 'decideAppeal', {
    matter: { document: appeal },
    judgment,
    outcome: 'UPHELD',
    decidedOn: '2019-11-20',
  });

  const { codes } = await world.report(APPEAL_JUDGE, 'recordLegalEffect', {
    number: world.number('HL-PT'),
    matter: { document: appeal },
    instance: 'APPEAL',
    effectiveOn: '2019-11-20',
  });

  expect(codes).toEqual([]);
});

it.each([
  ['decideTrial', { decision: 'TRY', until: '2019-10-01' }, 'until'],
  ['decideTrial', { decision: 'EXTEND', obstacle: 'FORCE_MAJEURE' }, 'obstacle'],
  ['orderCourtCustody', { measure: 'BAIL', untilTrialEnds: true }, 'untilTrialEnds'],
  ['orderCourtCustody', { measure: 'DETENTION', untilTrialEnds: true, until: '2019-12-01' }, 'until'],
  ['orderCourtCustody', { measure: 'RELEASED', until: '2019-12-01' }, 'until'],
  ['orderCourtCustody', { measure: 'DETENTION', orderedOn: '2019-09-10', until: '2019-09-09' }, 'until'],
  ['returnFileToProcuracy', { returnedTo: 'CA-TG-GC' }, 'returnedTo'],
  ['returnFileToProcuracy', { round: 0 }, 'round'],
  ['pronounceJudgment', { outcomes: [{ sentenceMonths: 12, acquitted: true }] }, 'outcomes'],
  ['pronounceJudgment', { outcomes: [{ sentenceMonths: 1300 }] }, 'outcomes'],
  ['recordMobileTrial', { status: 'ANNOUNCED', attendance: 3 }, 'attendance'],
  ['recordMobileTrial', { status: 'HELD', venuePlace: '999999' }, 'venuePlace'],
])('%s refuses %j and says where', async (mutation, input, field) => {
  const { trial } = await world.registered();
  const number = world.number('QĐ-TA');

  const { codes, errors } = await world.report(JUDGE, mutation, { ...input, number, matter: { document: trial } });

  expect(codes).toEqual(['BAD_USER_INPUT']);
  expect(JSON.stringify(errors)).toContain(field);
  expect(await tells(number)).toBe(0);
});
