import { PoliceWorld } from './police-world.js';

const NAME = 'Phạm Văn Giả';

describe('an accused', () => {
  let world: PoliceWorld;
  const accused = (matter: object, selection: string, options = {}) =>
    world.read(matter as never, `criminalCase { accused { ${selection} } }`, options).then((read) => read.criminalCase.accused);

  beforeAll(async () => {
    world = await PoliceWorld.open();
  });
  afterAll(() => world.close());

  it('is numbered in the matter, by wish or in turn', async () => {
    const { matter } = await world.initiated();
    const charge = (ordinal?: number) =>
      world.reported('chargeAccused', { matter, number: world.number(), issuedOn: '2019-04-10', ordinal });
    await charge();
    await charge(5);
    await charge(5);

    expect(await accused(matter, 'ordinal')).toEqual([{ ordinal: 1 }, { ordinal: 5 }, { ordinal: 6 }]);
    expect((await world.hub.sql('select full_name_mask from police.accused where ordinal = 6')).rows).toEqual([
      { full_name_mask: 'Bị cáo 6' },
    ]);
  });

  it('keeps its number when the charge is corrected', async () => {
    const { matter } = await world.initiated();
    const input = { matter, number: world.number(), issuedOn: '2019-04-10', yearOfBirth: 1980 };
    await world.reported('chargeAccused', input);
    await world.reported('chargeAccused', { matter, number: world.number(), issuedOn: '2019-04-10' });
    await world.reported('chargeAccused', { ...input, yearOfBirth: 1981, correctionReason: 'ghi nhầm' });

    expect(await accused(matter, 'ordinal version')).toEqual([
      { ordinal: 1, version: 2 },
      { ordinal: 2, version: 1 },
    ]);
  });

  it('is CHARGED, then WANTED, by the key of the charge', async () => {
    const { matter, charge } = await world.charged();
    const before = await accused(matter, 'status charge { documentNumber issuedOn }');
    await world.reported('decideInvestigation', { matter, charge, number: world.number(), kind: 'WANTED', decidedOn: '2019-05-01' });
    const after = await accused(matter, 'status');

    expect(before).toEqual([{ status: 'CHARGED', charge: { documentNumber: charge.number, issuedOn: '2019-04-10' } }]);
    expect(after).toEqual([{ status: 'WANTED' }]);
  });

  it('is known by the sourceId where the charge has no number', async () => {
    const { matter } = await world.initiated();
    await world.reported('chargeAccused', { matter, sourceId: 'bc-1', issuedOn: '2019-04-10' });
    await world.reported('decideInvestigation', {
      matter,
      chargeSourceId: 'bc-1',
      number: world.number(),
      kind: 'DISCONTINUE',
      decidedOn: '2019-05-01',
    });

    expect(await accused(matter, 'status')).toEqual([{ status: 'DISCONTINUED' }]);
  });

  it('shows who it is to the one who handles the matter, for a purpose', async () => {
    const { matter } = await world.initiated();
    const identifiers = [
      { kind: 'CCCD', number: '082080123456' },
      { kind: 'CMND', number: '12' },
    ];
    const person = { fullName: NAME, dateOfBirth: '1980-05-06', sex: 'MALE', nationality: 'VNM', identifiers };
    await world.reported('chargeAccused', { matter, number: world.number(), issuedOn: '2019-04-10', ...person });
    await world.handle(matter);
    const selection = 'fullName yearOfBirth dateOfBirth sex nationality identifiers { kind number plausible }';

    const [open] = await accused(matter, selection, { purpose: 'INVESTIGATION' });
    const [closed] = await accused(matter, selection);

    expect(open).toMatchObject({ fullName: NAME, yearOfBirth: 1980, dateOfBirth: '1980-05-06', sex: 'MALE', nationality: 'VNM' });
    expect(open.identifiers.map(({ plausible }: { plausible: boolean }) => plausible)).toEqual([true, false]);
    expect(closed).toEqual({ fullName: null, yearOfBirth: null, dateOfBirth: null, sex: null, nationality: null, identifiers: null });
  });

  it('is nobody to an analyst before the approval, and "Bị cáo 1" after it; no name is read', async () => {
    const { matter, charge } = await world.charged();
    const { code } = await world.read(matter, 'code');
    const by = world.hub.signIn('steering-committee.analyst', 'BCD138-TG');
    const selection = 'id ordinal fullName yearOfBirth charge { documentNumber issuedOn }';
    await world.hub.forget();

    const before = await accused({ code }, selection, { by });
    await world.approve(matter, charge);
    const after = await accused({ code }, selection, { by });

    const seen = { id: null, ordinal: 1, yearOfBirth: null, charge: { documentNumber: null, issuedOn: '2019-04' } };
    expect(before).toEqual([{ ...seen, fullName: null }]);
    expect(after).toEqual([{ ...seen, fullName: 'Bị cáo 1' }]);
    expect(world.hub.readingStatements.join()).not.toMatch(/full_name(?!_mask)|year_of_birth/);
  });

  it('bears a number of its own after two matters became one', async () => {
    const { matter } = await world.charged();
    const transfer = world.number();
    await world.reported('decideInvestigation', {
      matter,
      number: transfer,
      kind: 'TRANSFER',
      decidedOn: '2019-06-01',
      recipient: 'CA-TG',
    });
    const province = world.investigator('CA-TG');
    const number = world.number();
    await world.reported('initiateCase', { number, initiatedOn: '2019-05-01' }, province);
    const own = { document: { number, issuer: 'CA-TG', year: 2019 } };
    await world.reported('chargeAccused', { matter: own, number: world.number(), issuedOn: '2019-05-02' }, province);
    const handover = { number: transfer, issuer: 'CA-TG-GC', year: 2019 };
    await world.reported('acknowledgeHandover', { matter: own, number: world.number(), acknowledgedOn: '2019-06-05', handover }, province);

    expect(await accused(matter, 'ordinal', { by: province })).toEqual([{ ordinal: 1 }, { ordinal: 2 }]);
  });

  it.each([
    ['1995-06-01', { from: '2013-05' }, 'YES'],
    ['1995', { from: '2013-05' }, 'UNKNOWN'],
    ['1995', { from: '2014' }, 'NO'],
    ['1995-06-01', undefined, 'UNKNOWN'],
  ])('born %s, offence %o: minor %s', async (dateOfBirth, offencePeriod, minor) => {
    const { matter } = await world.initiated();
    await world.reported('chargeAccused', { matter, number: world.number(), issuedOn: '2019-04-10', dateOfBirth, offencePeriod });

    expect(await accused(matter, 'minor')).toEqual([{ minor }]);
  });

  it.each([
    [{ yearOfBirth: 1980, dateOfBirth: '1981-01-01' }, 'BAD_USER_INPUT'],
    [{ offencePeriod: { from: '2019-03', to: '2019-02' } }, 'CONFLICT'],
    [{ offencePeriod: { from: '2019-05' } }, 'CONFLICT'],
  ])('refuses %o', async (input, code) => {
    const { matter } = await world.initiated();
    const { codes } = await world.report('chargeAccused', { matter, number: world.number(), issuedOn: '2019-04-10', ...input });

    expect(codes).toEqual([code]);
  });
});
