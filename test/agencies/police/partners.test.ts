import { PoliceWorld } from './police-world.js';

describe('what comes from other agencies and goes to them', () => {
  let world: PoliceWorld;

  beforeAll(async () => {
    world = await PoliceWorld.open();
  });
  afterAll(() => world.close());

  it('tells where people were rescued, without their names', async () => {
    const { matter } = await world.tip();
    await world.reported('reportRescue', {
      matter,
      number: world.number(),
      rescuedOn: '2019-03-10',
      originPlace: '824',
      destinationCountry: 'KHM',
      personsRescued: 2,
    });

    const { rescues } = await world.read(
      matter,
      'rescues { rescuedOn rescuedBy { code } place { code } originPlace { code } destinationCountry personsRescued }',
    );

    expect(rescues).toEqual([
      {
        rescuedOn: '2019-03-10',
        rescuedBy: { code: 'CA-TG-GC' },
        place: null,
        originPlace: { code: '824' },
        destinationCountry: 'KHM',
        personsRescued: 2,
      },
    ]);
  });

  it('opens who was referred for a purpose only, and else does not read it', async () => {
    const { matter } = await world.tip();
    const person = { fullName: 'Lê Thị Giả', phone: '0900000000' };
    await world.reported('referVictim', {
      matter,
      number: world.number(),
      referredOn: '2019-03-11',
      recipient: 'LDTBXH-TG',
      personCode: 'N1',
      person,
    });
    await world.handle(matter);
    const selection = 'victimReferrals { recipient { code } personCode person { fullName phone } }';

    const open = await world.read(matter, selection, { purpose: 'INVESTIGATION' });
    await world.hub.forget();
    const closed = await world.read(matter, selection);

    expect(open.victimReferrals).toEqual([{ recipient: { code: 'LDTBXH-TG' }, personCode: 'N1', person }]);
    expect(closed.victimReferrals).toEqual([{ recipient: { code: 'LDTBXH-TG' }, personCode: 'N1', person: null }]);
    expect(world.hub.readingStatements.join()).not.toContain('person_name');
  });

  it('hides a referral and a rescue from an analyst', async () => {
    const { matter } = await world.initiated();
    await world.reported('referVictim', {
      matter,
      number: world.number(),
      referredOn: '2019-03-21',
      recipient: 'LDTBXH-TG',
      personsReferred: 1,
    });
    const { code } = await world.read(matter, 'code');

    const by = world.hub.signIn('steering-committee.analyst', 'BCD138-TG');
    const read = await world.read({ code }, 'rescues { id } victimReferrals { id } timeline(first: 10) { nodes { kind } }', { by });

    expect(read).toEqual({ rescues: null, victimReferrals: null, timeline: { nodes: [{ kind: 'CASE_INITIATED' }] } });
  });

  it('refuses to refer a victim to a court', async () => {
    const { matter } = await world.tip();
    const { codes, errors } = await world.report('referVictim', {
      matter,
      number: world.number(),
      referredOn: '2019-03-11',
      recipient: 'TA-TG-GC',
    });

    expect(codes).toEqual(['BAD_USER_INPUT']);
    expect(errors[0]?.message).toBe('Cơ quan được nêu không thuộc ngành SOCIAL_AFFAIRS.');
  });

  it('needs the issuer of what was handed over', async () => {
    const { codes } = await world.report('acknowledgeHandover', {
      number: world.number(),
      acknowledgedOn: '2019-03-12',
      handover: { number: '7/BBBG-ĐBP', year: 2019 },
    });

    expect(codes).toEqual(['BAD_USER_INPUT']);
  });

  it('makes another body of the police the one that leads, once it acknowledges the transfer', async () => {
    const { matter } = await world.initiated();
    const number = world.number();
    await world.reported('decideInvestigation', { matter, number, kind: 'TRANSFER', decidedOn: '2019-06-01', recipient: 'CA-TG' });
    const handover = { number, issuer: 'CA-TG-GC', year: 2019 };
    await world.reported(
      'acknowledgeHandover',
      { matter: { document: handover }, number: world.number(), acknowledgedOn: '2019-06-05', handover },
      world.investigator('CA-TG'),
    );

    const by = world.investigator('CA-TG');
    const read = await world.read(
      matter,
      'ledBy { code } handoverAcknowledgements { handoverNumber handedOverBy { code } acknowledgedBy { code } }',
      { by },
    );

    expect(read).toEqual({
      ledBy: { code: 'CA-TG' },
      handoverAcknowledgements: [{ handoverNumber: number, handedOverBy: { code: 'CA-TG-GC' }, acknowledgedBy: { code: 'CA-TG' } }],
    });
  });
});
