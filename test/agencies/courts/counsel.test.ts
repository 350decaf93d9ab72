import { CaseWorld, JUDGE, PROSECUTOR } from '../procuracy/case-world.js';
import { proveFact } from '../procuracy/prove-fact.js';
import { BY_THE_REGISTRY } from './reporters.js';

proveFact({
  ...BY_THE_REGISTRY,
  mutation: 'registerCounsel',
  table: 'courts.counsel',
  root: 'counsel',
  before: async (world) => {
    const { trial, charge } = await world.registered();
    return { matter: { document: trial }, charge, standing: 'CHOSEN', registeredOn: '2019-08-28' };
  },
  changed: { standing: 'APPOINTED' },
});

describe('the counsel of an accused', () => {
  let world: CaseWorld;

  beforeAll(async () => {
    world = await CaseWorld.open();
  });
  afterAll(() => world.close());

  it('is told by standing, with the accused by code', async () => {
    const { trial, charge } = await world.registered();
    const matter = { document: trial };
    await world.given(JUDGE, 'ĐK-TA', 'registerCounsel', { matter, charge, standing: 'APPOINTED', registeredOn: '2019-08-28' });
    const { number } = await world.given(JUDGE, 'ĐK-TA', 'registerCounsel', {
      matter,
      charge,
      standing: 'DECLINED_LAWFULLY',
      registeredOn: '2019-09-02',
    });

    const { matter: read } = await world.read(
      PROSECUTOR,
      trial,
      'criminalCase { accused { id } } counsels { standing registeredOn accusedId }',
    );

    const accusedId = read.criminalCase.accused[0].id;
    expect(read.counsels).toEqual([
      { standing: 'APPOINTED', registeredOn: '2019-08-28', accusedId },
      { standing: 'DECLINED_LAWFULLY', registeredOn: '2019-09-02', accusedId },
    ]);
    expect((await world.hub.sql('select details from matter.event where document_number = $1', [number])).rows).toMatchObject([
      { details: { chargeKey: expect.any(String), standing: 'DECLINED_LAWFULLY' } },
    ]);
  });

  it('is registered by a court that has registered the case, and not before', async () => {
    const { indictment, charge: before } = await world.indicted();
    const { trial, charge } = await world.registered();
    const send = (document: object, of: object, registeredOn: string) =>
      world.report(JUDGE, 'registerCounsel', {
        number: world.number('ĐK-TA'),
        matter: { document },
        charge: of,
        standing: 'CHOSEN',
        registeredOn,
      });

    expect((await send(indictment, before, '2019-08-28')).codes).toEqual(['CONFLICT']);
    expect((await send(trial, charge, '2019-08-24')).codes).toEqual(['CONFLICT']);
    expect((await send(trial, charge, '2019-08')).codes).toEqual([]);
  });
});
