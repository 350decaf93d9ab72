import { PoliceWorld } from './police-world.js';

describe('a criminal case', () => {
  let world: PoliceWorld;

  const initiatedBy = async (method: string) => {
    const number = world.number();
    await world.reported('initiateCase', { number, initiatedOn: '2019-03-20', method });
    return { matter: { document: { number, issuer: 'CA-TG-GC', year: 2019 } } };
  };

  beforeAll(async () => {
    world = await PoliceWorld.open();
  });
  afterAll(() => world.close());

  it('takes its seriousness from the frame, unless an official says otherwise', async () => {
    const { matter } = await world.initiated();
    const number = world.number();
    await world.reported('initiateCase', {
      number,
      initiatedOn: '2019-03-21',
      offences: [{ article: '150', clause: '3' }],
      seriousness: 'SERIOUS',
    });

    const read = 'criminalCase { seriousness status offences { article clause name } initiatedBy { code } place { code } }';
    const own = await world.read(matter, read);
    const other = await world.read({ document: { number } }, read);

    expect(own.criminalCase).toMatchObject({
      seriousness: 'VERY_SERIOUS',
      status: 'INVESTIGATING',
      initiatedBy: { code: 'CA-TG-GC' },
      place: { code: '824' },
    });
    expect(own.criminalCase.offences).toEqual([{ article: '150', clause: '2', name: 'Mua bán người' }]);
    expect(other.criminalCase.seriousness).toBe('SERIOUS');
  });

  it('says how victims were recruited, at first and as it was found', async () => {
    const { matter } = await world.initiated();
    const { matter: coded } = await initiatedBy('AT_WORK');
    const number = world.number();
    await world.reported('concludeInvestigation', {
      matter: coded,
      number,
      issuedOn: '2019-08-20',
      method: 'THROUGH_ONLINE_SOCIAL_NETWORKS',
    });
    const read = 'criminalCase { method conclusion { method } }';

    expect(await world.read(matter, read)).toEqual({ criminalCase: { method: null, conclusion: null } });
    expect(await world.read(coded, read)).toEqual({
      criminalCase: { method: 'AT_WORK', conclusion: { method: 'THROUGH_ONLINE_SOCIAL_NETWORKS' } },
    });
    const { rows } = await world.hub.sql(`select details ->> 'method' as method from matter.event where document_number = $1`, [number]);
    expect(rows).toEqual([{ method: 'THROUGH_ONLINE_SOCIAL_NETWORKS' }]);
  });

  it('takes every method of the list, and no other', async () => {
    const { rows } = await world.hub.sql(`select code from matter.code_list where list = 'RECRUITMENT_METHOD' order by position`);
    const { data } = await world.investigator().ask('{ __type(name: "RecruitmentMethod") { enumValues { name } } }');

    expect(rows).toHaveLength(10);
    expect(data.__type.enumValues.map(({ name }: { name: string }) => name).sort()).toEqual(rows.map(({ code }) => code).sort());
  });

  it('is taken over from the border guard under its decision', async () => {
    const number = world.number();
    const takenOverDecision = { number: '3/QĐ-ĐBP', issuer: 'BP-TN-MB', year: 2019 };
    await world.reported('initiateCase', { number, initiatedOn: '2019-03-20', initiatedBy: 'BP-TN-MB', takenOverDecision });

    const { criminalCase } = await world.read({ document: { number } }, 'criminalCase { initiatedBy { code } takenOverNumber }');

    expect(criminalCase).toEqual({ initiatedBy: { code: 'BP-TN-MB' }, takenOverNumber: '3/QĐ-ĐBP' });
  });

  it('lists its decisions and the latest conclusion', async () => {
    const { matter, charge } = await world.charged();
    const decide = (input: object) => world.reported('decideInvestigation', { matter, number: world.number(), ...input });
    await decide({ kind: 'EXTEND', decidedOn: '2019-07-10', until: '2019-11-20' });
    await decide({ kind: 'WANTED', charge, decidedOn: '2019-05-01', reason: 'bỏ trốn' });
    const conclude = (issuedOn: string, proposal: string) =>
      world.reported('concludeInvestigation', {
        matter,
        number: world.number('KLĐT'),
        issuedOn,
        proposal,
        text: 'lời văn',
        procuracy: 'VKS-TG-GC',
      });
    await conclude('2019-08-20', 'DISCONTINUE');
    await conclude('2019-10-20', 'PROSECUTE');

    const { criminalCase } = await world.read(
      matter,
      'criminalCase { status decisions { kind until reason accused { ordinal } } conclusion { proposal text procuracy { code } } conclusions { issuedOn } }',
    );

    expect(criminalCase).toEqual({
      status: 'CONCLUDED',
      decisions: [
        { kind: 'WANTED', until: null, reason: null, accused: { ordinal: 1 } },
        { kind: 'EXTEND', until: '2019-11-20', reason: null, accused: null },
      ],
      conclusion: { proposal: 'PROSECUTE', text: null, procuracy: { code: 'VKS-TG-GC' } },
      conclusions: [{ issuedOn: '2019-08-20' }, { issuedOn: '2019-10-20' }],
    });
  });

  it('opens its free text to the one who handles it, for a purpose', async () => {
    const { matter } = await world.initiated();
    await world.reported('concludeInvestigation', { matter, number: world.number('KLĐT'), issuedOn: '2019-08-20', text: 'lời văn' });
    await world.handle(matter);

    const open = await world.read(matter, 'criminalCase { conclusion { text } }', { purpose: 'INVESTIGATION' });
    const closed = await world.read(matter, 'criminalCase { conclusion { text } }');

    expect(open.criminalCase.conclusion.text).toBe('lời văn');
    expect(closed.criminalCase.conclusion.text).toBeNull();
  });

  it('stands beside the case it was split from, linked', async () => {
    const first = await world.initiated();
    const second = await world.initiated();
    const { code } = await world.read(second.matter, 'code');
    await world.reported('decideInvestigation', {
      matter: first.matter,
      number: world.number(),
      kind: 'SPLIT_CASE',
      decidedOn: '2019-06-01',
      otherMatter: code,
    });

    const { related } = await world.read(first.matter, 'related { kind matter { code } }');

    expect(related).toEqual([{ kind: 'SPLIT', matter: { code } }]);
  });
});
