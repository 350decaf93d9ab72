import { type Input, PoliceWorld } from './police-world.js';
import { proveFact } from './prove-fact.js';

proveFact({
  mutation: 'orderProtection',
  table: 'police.protection_measure',
  root: 'protectionMeasure',
  before: async (world) => ({ matter: (await world.tip()).matter, person: 'VICTIM', orderedOn: '2019-03-12' }),
  changed: { endedOn: '2019-09-01' },
});

describe('the protection of somebody', () => {
  let world: PoliceWorld;
  const order = (matter: Input, input: Input) =>
    world.report('orderProtection', { matter, number: world.number('QĐ-BV'), person: 'WITNESS', orderedOn: '2019-04-20', ...input });
  const named = async () => {
    const { matter } = await world.initiated();
    const number = world.number('GTT');
    await world.reported('nameWitness', { matter, number, namedOn: '2019-04-15', minor: 'NO' });
    return { matter, witness: { number, issuer: 'CA-TG-GC', year: 2019 } };
  };
  const WHO = 'protectionMeasures { person endedOn personCode witness { code } }';

  beforeAll(async () => {
    world = await PoliceWorld.open();
  });
  afterAll(() => world.close());

  it('is told without the person', async () => {
    const { matter, witness } = await named();
    await order(matter, { witness, personCode: 'NC-01' });

    expect(await world.read(matter, WHO)).toEqual({
      protectionMeasures: [{ person: 'WITNESS', endedOn: null, personCode: null, witness: null }],
    });
  });

  it('names the person by a code to the one who handles the matter, for a purpose', async () => {
    const { matter, witness } = await named();
    await order(matter, { witness, personCode: 'NC-01' });
    await world.handle(matter);

    expect(await world.read(matter, WHO, { purpose: 'INVESTIGATION' })).toEqual({
      protectionMeasures: [{ person: 'WITNESS', endedOn: null, personCode: 'NC-01', witness: { code: expect.stringMatching(/^NC-/) } }],
    });
  });

  it('tells the matter whom it is for and whether it goes on, and no code', async () => {
    const { matter } = await named();
    const number = world.number('QĐ-BV');
    await order(matter, { number, person: 'VICTIM', personCode: 'NN-01', endedOn: '2019-06' });
    const { rows } = await world.hub.sql(`select details - 'sourceKey' as details from matter.event where document_number = $1`, [number]);

    expect(rows).toEqual([{ details: { person: 'VICTIM', endedOn: '2019-06' } }]);
  });

  it('is nothing to an analyst', async () => {
    const { matter } = await named();
    await order(matter, {});
    const { code } = await world.read(matter, 'code');
    const by = world.hub.signIn('steering-committee.analyst', 'BCD138-TG');

    expect(await world.read({ code }, WHO, { by })).toEqual({ protectionMeasures: null });
  });

  const REFUSED: readonly [string, Input, string][] = [
    ['a witness of whom nobody has told', { witnessSourceId: 'x' }, 'CONFLICT'],
    ['a witness who is a victim', { person: 'VICTIM', witnessSourceId: 'x' }, 'BAD_USER_INPUT'],
    ['an end before the beginning', { endedOn: '2019-04-19' }, 'CONFLICT'],
    ['a protection that lies ahead', { orderedOn: '2999-01-01' }, 'BAD_USER_INPUT'],
  ];

  it.each(REFUSED)('refuses %s, and writes nothing', async (_, input, code) => {
    const { matter } = await named();
    const before = await world.hub.rows('police.protection_measure');

    expect((await order(matter, input)).codes).toEqual([code]);
    expect(await world.hub.rows('police.protection_measure')).toEqual(before);
  });
});
