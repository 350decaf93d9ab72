import { CaseWorld, type Input, JUDGE, POLICE, PROSECUTOR } from './case-world.js';

let world: CaseWorld;

beforeAll(async () => {
  world = await CaseWorld.open();
});
afterAll(() => world.close());

const AFTER_THE_FILE: readonly (readonly [mutation: string, day: string, input: Input])[] = [
  ['decideProsecution', 'decidedOn', { decision: 'SUSPEND' }],
  ['returnFile', 'returnedOn', { round: 1 }],
  ['attestNoStateSecret', 'attestedOn', { touched: false }],
  ['issueIndictment', 'issuedOn', { court: 'TA-TG-GC' }],
];

it.each(AFTER_THE_FILE)('%s needs a file that was received', async (mutation, day, input) => {
  const { opening } = await world.charged();
  const number = world.number('QĐ-VKS');

  const { codes } = await world.report(PROSECUTOR, mutation, { ...input, number, matter: { document: opening }, [day]: '2019-08-20' });

  expect(codes).toEqual(['CONFLICT']);
  expect((await world.hub.sql('select 1 from matter.event where document_number = $1', [number])).rows).toEqual([]);
});

it.each(AFTER_THE_FILE)('%s does not come before the receipt; a month may hold both', async (mutation, day, input) => {
  const { file } = await world.received();
  const send = (on: string) =>
    world.report(PROSECUTOR, mutation, { ...input, number: world.number('QĐ-VKS'), matter: { document: file }, [day]: on });

  expect((await send('2019-08-04')).codes).toEqual(['CONFLICT']);
  expect((await send('2019-08')).codes).toEqual([]);
});

it('shows decisions, returns and the indictment together', async () => {
  const { file, indictment } = await world.indicted();
  const matter = { document: file };
  await world.given(PROSECUTOR, 'QĐ-VKS', 'decideProsecution', {
    matter,
    decision: 'EXTEND',
    decidedOn: '2019-08-06',
    until: '2019-09-05',
  });
  await world.given(PROSECUTOR, 'QĐ-VKS', 'returnFile', {
    matter,
    returnedOn: '2019-08-10',
    round: 1,
    reason: 'làm rõ vai trò',
    returnedTo: 'CA-TG-GC',
  });

  const selection = `prosecution { fileReceivedOn decisions { kind decidedOn until accusedId } returns { round returnedOn reason returnedTo { code } }
    indictment { documentNumber issuedOn court { code } offences { article clause } } }`;
  const { matter: read, withheld } = await world.read(POLICE, file, selection);

  expect(read.prosecution).toEqual({
    fileReceivedOn: '2019-08-05',
    decisions: [{ kind: 'EXTEND', decidedOn: '2019-08-06', until: '2019-09-05', accusedId: null }],
    returns: [{ round: 1, returnedOn: '2019-08-10', reason: null, returnedTo: { code: 'CA-TG-GC' } }],
    indictment: {
      documentNumber: indictment.number,
      issuedOn: '2019-08-20',
      court: { code: 'TA-TG-GC' },
      offences: [{ article: '150', clause: '2' }],
    },
  });
  expect(withheld).toMatchObject([{ coordinate: 'FileReturn.reason', reason: 'NOT_HANDLING' }]);
});

it('tells what it decided on one accused from what it decided on the case', async () => {
  const { file, charge } = await world.received();
  const matter = { document: file };
  await world.given(PROSECUTOR, 'QĐ-VKS', 'decideProsecution', { matter, decision: 'DISCONTINUE', decidedOn: '2019-08-20', charge });
  const one = await world.read(PROSECUTOR, file, 'stage criminalCase { accused { id } } prosecution { decisions { kind accusedId } }');
  await world.given(PROSECUTOR, 'QĐ-VKS', 'decideProsecution', { matter, decision: 'DISCONTINUE', decidedOn: '2019-08-21' });
  const all = await world.read(PROSECUTOR, file, 'stage');

  expect(one.matter).toMatchObject({
    stage: 'PROSECUTION',
    prosecution: { decisions: [{ kind: 'DISCONTINUE', accusedId: one.matter.criminalCase.accused[0].id }] },
  });
  expect(all.matter.stage).toBe('DISCONTINUED');
});

it('goes back to the investigation when the file is returned, and has the later file as the current one', async () => {
  const { file, conclusion } = await world.received();
  await world.given(PROSECUTOR, 'QĐ-VKS', 'returnFile', { matter: { document: file }, returnedOn: '2019-08-20', round: 1 });
  const returned = await world.read(PROSECUTOR, file, 'stage');
  await world.given(PROSECUTOR, 'BB-VKS', 'receiveFile', { matter: { document: conclusion }, conclusion, receivedOn: '2019-10-01' });
  const again = await world.read(PROSECUTOR, file, 'prosecution { fileReceivedOn returns { round } } prosecutions { fileReceivedOn }');

  expect(returned.matter.stage).toBe('FILE_RETURNED');
  expect(again.matter).toEqual({
    prosecution: { fileReceivedOn: '2019-10-01', returns: [{ round: 1 }] },
    prosecutions: [{ fileReceivedOn: '2019-08-05' }, { fileReceivedOn: '2019-10-01' }],
  });
});

it('tells the court that is named of the indictment and nothing of the case before it is registered', async () => {
  const { indictment } = await world.indicted();

  const { data, withheld } = await world.hub
    .signIn(...JUDGE)
    .ask('query ($n: DocumentNumber!) { indictment(number: $n) { issuedOn offences { article } } }', { n: indictment.number });

  expect(data.indictment).toEqual({ issuedOn: '2019-08-20', offences: null });
  expect(withheld).toMatchObject([{ coordinate: 'Indictment.offences' }]);
});

it.each([
  ['issueIndictment', { court: 'VKS-TG-GC' }, 'court'],
  ['returnFile', { returnedTo: 'TA-TG-GC' }, 'returnedTo'],
  ['returnFile', { round: 0 }, 'round'],
  ['decideProsecution', { decision: 'SUSPEND', until: '2019-09-01' }, 'until'],
])('%s refuses %j and says where', async (mutation, input, field) => {
  const { file } = await world.received();

  const { codes, errors } = await world.report(PROSECUTOR, mutation, {
    ...input,
    number: world.number('QĐ-VKS'),
    matter: { document: file },
  });

  expect(codes).toEqual(['BAD_USER_INPUT']);
  expect(JSON.stringify(errors)).toContain(field);
});
