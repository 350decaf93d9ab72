import { type Input, PoliceWorld } from './police-world.js';
import { proveFact } from './prove-fact.js';

proveFact({
  mutation: 'orderCustody',
  table: 'police.custody_order',
  root: 'custodyOrder',
  before: async (world) => ({ ...(await world.charged()), measure: 'DETENTION', orderedOn: '2019-04-11', until: '2019-08-10' }),
  changed: { until: '2019-07-10' },
});

describe('the custody of an accused', () => {
  let world: PoliceWorld;
  const order = (about: Input, input: Input) =>
    world.report('orderCustody', { ...about, number: world.number('LTG'), numberYear: 2019, ...input });
  const read = (matter: Input) =>
    world.read(matter, 'criminalCase { accused { id custody { measure until accusedId } custodyOrders { measure orderedOn } } }');

  beforeAll(async () => {
    world = await PoliceWorld.open();
  });
  afterAll(() => world.close());

  it('is what the latest order says, and belongs to the one accused', async () => {
    const about = await world.charged();
    await world.reported('chargeAccused', { matter: about.matter, number: world.number(), issuedOn: '2019-04-10' });
    await order(about, { measure: 'CUSTODY', orderedOn: '2019-03-18', until: '2019-03-27' });
    await order(about, { measure: 'DETENTION', orderedOn: '2019-04-11', until: '2019-08-10' });
    await order(about, { measure: 'RESIDENCE_BAN', orderedOn: '2019-06-01' });

    const [one, other] = (await read(about.matter)).criminalCase.accused;

    expect(one.custody).toEqual({ measure: 'RESIDENCE_BAN', until: null, accusedId: one.id });
    expect(one.custodyOrders.map(({ measure }: { measure: string }) => measure)).toEqual(['CUSTODY', 'DETENTION', 'RESIDENCE_BAN']);
    expect(other).toMatchObject({ custody: null, custodyOrders: [] });
  });

  it('tells the matter the charge, the measure and its end', async () => {
    const about = await world.charged();
    const number = world.number('LTG');
    await order(about, { number, measure: 'DETENTION', orderedOn: '2019-04-11', until: '2019-08-10' });
    const { rows } = await world.hub.sql(
      `select e.details - 'sourceKey' as details, a.charge_key from matter.event e join police.accused a on a.matter_id = e.matter_id where e.document_number = $1`,
      [number],
    );

    expect(rows).toEqual([
      { charge_key: rows[0]?.charge_key, details: { chargeKey: rows[0]?.charge_key, measure: 'DETENTION', until: '2019-08-10' } },
    ]);
  });

  it('is not told to a court before the indictment', async () => {
    const about = await world.charged();
    await order(about, { measure: 'DETENTION', orderedOn: '2019-04-11' });
    const { code } = await world.read(about.matter, 'code');
    const clerk = world.hub.signIn('courts.clerk', 'TA-TG-GC');

    const { data } = await clerk.ask('query ($r: String) { matter(reference: $r) { timeline(first: 20) { nodes { kind } } } }', {
      r: code,
    });

    expect(JSON.stringify(data)).not.toContain('CUSTODY_ORDERED');
  });

  const REFUSED: readonly [string, Input, string, string][] = [
    ['an end of what has none', { measure: 'BAIL', until: '2019-08-10' }, 'BAD_USER_INPUT', 'Biện pháp này không có ngày hết thời hạn.'],
    ['no charge', { charge: null }, 'BAD_USER_INPUT', 'Quyết định này là về một bị can; hãy nêu quyết định khởi tố bị can.'],
    ['an unknown charge', { charge: null, chargeSourceId: 'x' }, 'CONFLICT', 'Vụ việc này không có quyết định khởi tố bị can được nêu.'],
    ['detention before the charge', { orderedOn: '2019-04-09' }, 'CONFLICT', 'Ngày này sớm hơn ngày khởi tố bị can.'],
    ['an end before the order', { until: '2019-04-10' }, 'CONFLICT', 'Thời hạn mới kết thúc trước ngày quyết định.'],
  ];

  it.each(REFUSED)('refuses %s, and writes nothing', async (_, input, code, sentence) => {
    const about = await world.charged();
    const before = await world.hub.rows('police.custody_order');

    const { codes, errors } = await order(about, { measure: 'DETENTION', orderedOn: '2019-04-11', ...input });

    expect([codes[0], errors[0]?.message]).toEqual([code, sentence]);
    expect(await world.hub.rows('police.custody_order')).toEqual(before);
  });
});
