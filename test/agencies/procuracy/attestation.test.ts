import { CaseWorld, JUDGE, PROSECUTOR } from './case-world.js';

let world: CaseWorld;

beforeAll(async () => {
  world = await CaseWorld.open();
});
afterAll(() => world.close());

it('is kept with the prosecution and shown to the court once it has registered the case', async () => {
  const { trial } = await world.registered();
  const { number } = await world.given(PROSECUTOR, 'XN-VKS', 'attestNoStateSecret', {
    matter: { document: trial },
    touched: false,
    attestedOn: '2019-08-28',
  });

  const { matter } = await world.read(JUDGE, trial, 'prosecution { attestations { touched attestedOn attestedBy { code } } }');

  expect(matter.prosecution.attestations).toEqual([{ touched: false, attestedOn: '2019-08-28', attestedBy: { code: 'VKS-TG-GC' } }]);
  expect((await world.hub.sql('select details from matter.event where document_number = $1', [number])).rows).toMatchObject([
    { details: { subject: 'NO_STATE_SECRET', touched: false } },
  ]);
});

it('is not shown to the court that is named before it has registered the case', async () => {
  const { indictment, file } = await world.indicted();
  await world.given(PROSECUTOR, 'XN-VKS', 'attestNoStateSecret', { matter: { document: file }, touched: true, attestedOn: '2019-08-21' });

  const { matter, withheld } = await world.read(JUDGE, indictment, 'prosecution { attestations { touched } }');

  expect(matter.prosecution.attestations).toBeNull();
  expect(withheld).toMatchObject([{ coordinate: 'Prosecution.attestations', reason: 'NOT_TAKING_PART' }]);
});
