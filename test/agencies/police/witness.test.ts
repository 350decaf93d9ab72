import { type Input, PoliceWorld } from './police-world.js';
import { proveFact } from './prove-fact.js';

proveFact({
  mutation: 'nameWitness',
  table: 'police.witness',
  root: 'witness',
  before: async (world) => ({ ...(await world.initiated()), namedOn: '2019-04-15', minor: 'NO', yearOfBirth: 1970 }),
  changed: { yearOfBirth: 1971 },
});

describe('a witness', () => {
  let world: PoliceWorld;
  const name = (matter: Input, input: Input) =>
    world.report('nameWitness', { matter, number: world.number('GTT'), namedOn: '2019-04-15', ...input });
  const witnesses = async (matter: Input, selection: string, options = {}) =>
    (await world.read(matter, `witnesses { ${selection} }`, options)).witnesses;

  beforeAll(async () => {
    world = await PoliceWorld.open();
  });
  afterAll(() => world.close());

  it('is a code, and no name is taken', async () => {
    const { matter } = await world.initiated();
    await name(matter, { minor: 'NO' });
    const named = await name(matter, { fullName: 'Lê Thị Giả' });

    expect(await witnesses(matter, 'code minor namedOn')).toEqual([
      { code: expect.stringMatching(/^NC-[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/), minor: 'NO', namedOn: '2019-04-15' },
    ]);
    expect(named.codes).toEqual(['BAD_USER_INPUT']);
  });

  it('is known by the sourceId where there is no document', async () => {
    const { matter } = await world.initiated();
    await world.reported('nameWitness', { matter, sourceId: `nc-${world.number()}`, namedOn: '2019-04', minor: 'NO' });

    expect(await witnesses(matter, 'documentNumber minor')).toEqual([{ documentNumber: null, minor: 'NO' }]);
  });

  it.each([
    [{}, 'UNKNOWN'],
    [{ yearOfBirth: 2000 }, 'NO'],
    [{ yearOfBirth: 2001 }, 'UNKNOWN'],
    [{ yearOfBirth: 2003 }, 'YES'],
    [{ yearOfBirth: 2001, minor: 'YES' }, 'YES'],
  ])('of %o is a minor: %s', async (input, minor) => {
    const { matter } = await world.initiated();
    const number = world.number('GTT');
    await name(matter, { number, ...input });
    const { rows } = await world.hub.sql(`select details - 'sourceKey' as details from matter.event where document_number = $1`, [number]);

    expect(await witnesses(matter, 'minor')).toEqual([{ minor }]);
    expect(rows).toEqual([{ details: { minor, witnessMinor: minor, bornIn: (input as Input).yearOfBirth ?? null } }]);
  });

  it('tells the year of birth to the one who handles the matter, for a purpose', async () => {
    const { matter } = await world.initiated();
    await name(matter, { yearOfBirth: 1970, minor: 'NO' });
    await world.handle(matter);
    await world.hub.forget();

    expect(await witnesses(matter, 'yearOfBirth')).toEqual([{ yearOfBirth: null }]);
    expect(world.hub.readingStatements.join()).not.toContain('year_of_birth');
    expect(await witnesses(matter, 'yearOfBirth', { purpose: 'INVESTIGATION' })).toEqual([{ yearOfBirth: 1970 }]);
  });

  it('is nobody to an analyst', async () => {
    const { matter } = await world.initiated();
    await name(matter, { minor: 'NO' });
    const { code } = await world.read(matter, 'code');
    const by = world.hub.signIn('steering-committee.analyst', 'BCD138-TG');

    expect(await witnesses({ code }, 'code minor', { by })).toBeNull();
  });

  it('needs a case', async () => {
    const { matter } = await world.tip();
    const before = await world.hub.rows('police.witness');

    expect((await name(matter, { minor: 'NO' })).codes).toEqual(['CONFLICT']);
    expect(await world.hub.rows('police.witness')).toEqual(before);
  });

  it.each([{ minor: 'YES', yearOfBirth: 1970 }, { minor: 'NO', yearOfBirth: 2010 }, { yearOfBirth: 2020 }])(
    'is not what contradicts itself: %o',
    async (input) => {
      const { matter } = await world.initiated();

      expect((await name(matter, input)).codes).toEqual(['BAD_USER_INPUT']);
    },
  );
});
