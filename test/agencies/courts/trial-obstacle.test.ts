import { CaseWorld, type Input, JUDGE, type Quoted } from '../procuracy/case-world.js';

let world: CaseWorld;
let trial: Quoted;

beforeAll(async () => {
  world = await CaseWorld.open();
  ({ trial } = await world.registered());
});
afterAll(() => world.close());

const decide = (number: string, input: Input) =>
  world.report(JUDGE, 'decideTrial', { number, matter: { document: trial }, decision: 'TRY', decidedOn: '2019-09-10', ...input });

it('tells why a trial opens later, to those who may know the case', async () => {
  const number = world.number('QĐXXST-HS');
  await decide(number, { obstacle: 'FORCE_MAJEURE' });

  const own = await world.read(JUDGE, trial, 'trial { decisions { obstacle } }');
  const worker = await world.hub
    .signIn('social-affairs.case-worker', 'LDTBXH-TG')
    .ask('query ($n: DocumentNumber!) { trialDecision(number: $n) { obstacle } }', { n: number });

  expect(own.matter.trial.decisions).toEqual([{ obstacle: 'FORCE_MAJEURE' }]);
  expect(worker.text).not.toContain('FORCE_MAJEURE');
  expect((await world.hub.sql('select details from matter.event where document_number = $1', [number])).rows).toMatchObject([
    { details: { decision: 'TRY', obstacle: 'FORCE_MAJEURE' } },
  ]);
});

it('knows no obstacle where none was reported', async () => {
  const number = world.number('QĐXXST-HS');

  const { errors } = await decide(number, {});

  expect(errors).toEqual([]);
  expect((await world.hub.rows(`courts.trial_decision where document_number = '${number}'`)).map(({ obstacle }) => obstacle)).toEqual([
    null,
  ]);
});
