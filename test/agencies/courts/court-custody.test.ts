import { CaseWorld, JUDGE, POLICE } from '../procuracy/case-world.js';
import { proveFact } from '../procuracy/prove-fact.js';
import { BY_JUDGES } from './reporters.js';

proveFact({
  ...BY_JUDGES,
  mutation: 'orderCourtCustody',
  table: 'courts.court_custody_order',
  root: 'courtCustodyOrder',
  before: async (world) => {
    const { trial, charge } = await world.registered();
    return { matter: { document: trial }, charge, measure: 'DETENTION', orderedOn: '2019-08-26' };
  },
  changed: { measure: 'BAIL' },
});

describe('the custody that a court orders', () => {
  let world: CaseWorld;

  beforeAll(async () => {
    world = await CaseWorld.open();
  });
  afterAll(() => world.close());

  it('is about one accused, by code, and has the limit that the order says', async () => {
    const { trial, charge } = await world.registered();
    const matter = { document: trial };
    const orders = [
      { charge, measure: 'DETENTION', orderedOn: '2019-08-26', until: '2020-01-10' },
      { charge, measure: 'DETENTION', orderedOn: '2019-09-20', untilTrialEnds: true },
      { measure: 'NONE', orderedOn: '2019-09-25' },
    ];
    const numbers: string[] = [];
    for (const order of orders) numbers.push((await world.given(JUDGE, 'QĐ-TA', 'orderCourtCustody', { matter, ...order })).number);

    const selection = 'criminalCase { accused { id status } } trial { custodyOrders { measure until untilTrialEnds accusedId } }';
    const read = (await world.read(POLICE, trial, selection)).matter;

    const accusedId = read.criminalCase.accused[0].id;
    expect(read.criminalCase.accused[0].status).toBe('CHARGED');
    expect(read.trial.custodyOrders).toEqual([
      { measure: 'DETENTION', until: '2020-01-10', untilTrialEnds: null, accusedId },
      { measure: 'DETENTION', until: null, untilTrialEnds: true, accusedId },
      { measure: 'NONE', until: null, untilTrialEnds: null, accusedId: null },
    ]);
    const { rows } = await world.hub.sql('select details from matter.event where document_number = any ($1) order by occurred_on', [
      numbers,
    ]);
    expect(rows).toMatchObject([
      { details: { chargeKey: expect.any(String), measure: 'DETENTION', until: '2020-01-10', untilTrialEnds: null, instance: 'FIRST' } },
      { details: { chargeKey: expect.any(String), until: null, untilTrialEnds: true } },
      { details: { chargeKey: null, measure: 'NONE' } },
    ]);
  });

  it('asks for the issuer of the charge', async () => {
    const { trial, charge } = await world.registered();

    const { codes } = await world.report(JUDGE, 'orderCourtCustody', {
      number: world.number('QĐ-TA'),
      matter: { document: trial },
      charge: { number: charge.number },
      measure: 'DETENTION',
      orderedOn: '2019-08-26',
    });

    expect(codes).toEqual(['BAD_USER_INPUT']);
  });
});
