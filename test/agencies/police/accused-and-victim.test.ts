import { type Input, PoliceWorld } from './police-world.js';

const SAID = { relatedToVictim: 'YES', alsoVictim: 'NO' };

describe('an accused and the victim', () => {
  let world: PoliceWorld;
  const charged = async (input: Input) => {
    const { matter } = await world.initiated();
    const number = world.number();
    await world.reported('chargeAccused', { matter, number, issuedOn: '2019-04-10', ...input });
    return { matter, number };
  };
  const told = async (number: string) =>
    (await world.hub.sql(`select details from matter.event where kind = 'ACCUSED_CHARGED' and document_number = $1`, [number])).rows[0]
      ?.details;
  const read = (matter: Input, by = world.investigator()) =>
    by.ask('query ($r: String) { matter(reference: $r) { criminalCase { accused { relatedToVictim alsoVictim } } } }', {
      r: (matter.document as { number: string }).number,
    });

  beforeAll(async () => {
    world = await PoliceWorld.open();
  });
  afterAll(() => world.close());

  it('are told with the year of birth alone, and no name', async () => {
    const { number } = await charged({ fullName: 'Phạm Văn Giả', dateOfBirth: '1980-05-06', ...SAID });

    expect(await told(number)).toMatchObject({ bornIn: 1980, ...SAID });
    expect(JSON.stringify(await told(number))).not.toMatch(/Giả|1980-05/);
  });

  it('are unknown to each other where nobody has said', async () => {
    const { matter, number } = await charged({});

    expect(await told(number)).toMatchObject({ bornIn: null, relatedToVictim: 'UNKNOWN', alsoVictim: 'UNKNOWN' });
    expect((await read(matter)).data.matter.criminalCase.accused).toEqual([{ relatedToVictim: null, alsoVictim: null }]);
  });

  it('are shown together to whoever sees the status of victims', async () => {
    const { matter } = await charged(SAID);

    expect((await read(matter)).data.matter.criminalCase.accused).toEqual([SAID]);
  });

  it('are not shown together to an analyst, who is told so with and without a value', async () => {
    const { matter } = await charged(SAID);
    const { code } = await world.read(matter, 'code');
    const analyst = world.hub.signIn('steering-committee.analyst', 'BCD138-TG');

    const { data, withheld } = await analyst.ask(
      'query ($r: String) { matter(reference: $r) { criminalCase { accused { relatedToVictim alsoVictim } } } }',
      { r: code },
    );

    expect(data.matter.criminalCase.accused).toEqual([{ relatedToVictim: null, alsoVictim: null }]);
    for (const coordinate of ['Accused.relatedToVictim', 'Accused.alsoVictim'])
      expect(withheld).toContainEqual(expect.objectContaining({ coordinate, reason: 'NOT_YOUR_TASK' }));
  });
});
