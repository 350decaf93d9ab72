import { type Body, POLICE, PROCURACY, send } from '../../acceptance/whole-matter.js';
import { AsOfWorld } from './as-of-world.js';

const OTHER: Body = ['police.investigator', 'CA-TG-MT'];
const LEADER: Body = ['police.supervisor', 'CA-TG-GC'];
const EVERYTHING =
  'rescues { documentNumber } participants { organisation { code } } timeline(first: 9) { nodes { kind } } warnings { kind }';
const document = (number: string, issuer: string) => ({ number, issuer, year: 2019 });

let world: AsOfWorld;
beforeAll(async () => {
  world = await AsOfWorld.start();
});
afterAll(() => world.hub.close());

/** A case, and a rescue told by police who take no part in it. */
class Case {
  private constructor(
    readonly id: string,
    readonly initiation: ReturnType<typeof document>,
    private readonly rescue: ReturnType<typeof document>,
  ) {}

  static async open(n: number): Promise<Case> {
    const number = `${n}/QĐ-CSĐT`;
    const input = { number, initiatedOn: '2019-03-15', place: '816', offences: [{ article: '150', clause: '2' }] };
    await world.on('2019-03-15', [POLICE, 'initiateCase', input]);
    const { data } = await world.hub.signIn(...POLICE).ask('query ($number: String) { matter(reference: $number) { id } }', { number });
    return new Case(data.matter.id, document(number, 'CA-TG-GC'), document(`${n}/BB-CSĐT`, 'CA-TG-MT'));
  }

  tell(): Promise<string> {
    const input = { number: this.rescue.number, numberYear: 2019, rescuedOn: '2019-03-10', matter: { document: this.initiation } };
    return world.on('2019-04-01', [OTHER, 'reportRescue', input]);
  }

  async accept(day: string): Promise<void> {
    world.move(`${day}T10:00:00+07:00`);
    const input = { matterId: this.id, document: this.rescue };
    expect((await send(world.hub.signIn(...LEADER), 'acceptFact', input)).errors).toEqual([]);
  }

  async seen(by: Body, day: string) {
    world.move('2019-08-01T08:00:00+07:00');
    return (await world.ask(by, this.id, day, EVERYTHING)).data.matter;
  }
}

describe('a fact that waited', () => {
  let opened: Case;
  beforeAll(async () => {
    opened = await Case.open(45);
    await opened.tell();
    await opened.accept('2019-05-01');
  });

  it.each([
    ['2019-04-01', 0],
    ['2019-04-30', 0],
    ['2019-05-01', 1],
    ['2019-06-01', 1],
  ])('counts for others from the joining: on %s they knew %i', async (day, number) => {
    const matter = await opened.seen(POLICE, day);

    expect(matter.rescues).toHaveLength(number);
    expect(matter.participants).toHaveLength(1 + number);
    expect(matter.timeline.nodes).toHaveLength(1 + number);
    expect(matter.warnings).toHaveLength(number); // victims without a reception
  });

  it.each([
    ['2019-03-31', 0],
    ['2019-04-01', 1],
    ['2019-04-30', 1],
  ])('counts for its owner from its recording: on %s it knew %i', async (day, number) => {
    const matter = await opened.seen(OTHER, day);

    expect(matter.rescues).toHaveLength(number);
    expect(matter.participants).toHaveLength(1 + number);
    expect(matter.timeline.nodes).toHaveLength(1 + number);
  });

  it('is in no past of the matter from which it was parted again', async () => {
    const { rows } = await world.hub.sql('select code from matter.code where matter_id = $1 and home_matter_id <> matter_id', [opened.id]);
    world.move('2019-07-01T10:00:00+07:00');
    const parted = { matterId: opened.id, code: rows[0]?.code, reason: 'nhầm vụ việc' };
    expect((await send(world.hub.signIn(...LEADER), 'separateMatter', parted)).errors).toEqual([]);

    expect((await opened.seen(POLICE, '2019-05-15')).rescues).toEqual([]);
    expect(await opened.seen(OTHER, '2019-05-15')).toBeNull();
    const own = await world.hub
      .signIn(...OTHER)
      .ask('query ($code: String) { matter(reference: $code, asOf: "2019-05-15") { rescues { documentNumber } } }', {
        code: rows[0]?.code,
      });
    expect(own.data.matter.rescues).toHaveLength(1);
  });
});

it('never waited where it was let in before it came', async () => {
  const opened = await Case.open(61);
  await opened.accept('2019-03-20');
  await opened.tell();

  expect((await opened.seen(POLICE, '2019-03-31')).rescues).toEqual([]);
  expect((await opened.seen(POLICE, '2019-04-01')).rescues).toHaveLength(1);
});

describe('an approval told before its charge', () => {
  let opened: Case;
  beforeAll(async () => {
    opened = await Case.open(71);
    const charge = document('72/QĐ-CSĐT', 'CA-TG-GC');
    const approval = { matter: { document: charge }, number: '21/QĐ-VKS', charge, decision: 'APPROVE', decidedOn: '2019-03-22' };
    await world.on('2019-03-22', [PROCURACY, 'decideCharge', approval]);
    const person = { fullName: 'Trần Văn Kín', sex: 'MALE', nationality: 'VNM', offences: [{ article: '150', clause: '2' }] };
    const charged = { matter: { document: opened.initiation }, number: charge.number, issuedOn: '2019-03-20', ...person };
    await world.on('2019-03-26', [POLICE, 'chargeAccused', charged]);
  });

  it.each([
    [POLICE, '2019-03-22', ['CASE_INITIATED']],
    [POLICE, '2019-03-26', ['CASE_INITIATED', 'ACCUSED_CHARGED', 'CHARGE_APPROVED']],
    [PROCURACY, '2019-03-21', ['CASE_INITIATED']],
    [PROCURACY, '2019-03-22', ['CASE_INITIATED', 'CHARGE_APPROVED']],
  ] as const)('was known to %s on %s', async (by, day, kinds) => {
    const matter = await opened.seen([...by], day);

    expect(matter.timeline.nodes.map(({ kind }: { kind: string }) => kind)).toEqual(kinds);
  });
});
