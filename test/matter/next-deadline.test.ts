import { AFTER_THE_JUDGMENT, ANALYST, POLICE, report, wholeMatter } from '../acceptance/whole-matter.js';
import { startHub, type TestHub } from '../support/hub.js';

const OTHER = ['police.investigator', 'CA-TG-CB'] as const;
type Caller = readonly [role: string, organisation: string];

const TIP = { number: '70/TB-CSĐT' };
const TIP_RESOLVED = {
  number: '73/QĐ-CSĐT',
  numberYear: 2020,
  tip: TIP,
  matter: { document: TIP },
  outcome: 'NOT_INITIATE',
  decidedOn: '2020-05-04',
};

let hub: TestHub;
const names = new Map<string, string>();

beforeAll(async () => {
  hub = await startHub({ now: AFTER_THE_JUDGMENT });
  await wholeMatter(hub);
  await report(hub, [POLICE, 'reportCrimeTip', { number: '70/TB-CSĐT', receivedOn: '2020-02-03', place: '816' }]);
  await report(hub, [POLICE, 'reportCrimeTip', { number: '72/TB-CSĐT', receivedOn: '2020-02', place: '816' }]);
  const initiation = { number: '71/QĐ-CSĐT', numberYear: 2020, initiatedOn: '2020-03-03', offences: [{ article: '151', clause: '1' }] };
  await report(hub, [POLICE, 'initiateCase', initiation]);
  await report(hub, [OTHER, 'reportCrimeTip', { number: '1/TB-CSĐT', receivedOn: '2020-04-04', place: '819' }]);
  for (const [name, caller, reference] of [
    ['whole', POLICE, '12/TB-CSĐT'],
    ['tip', POLICE, '70/TB-CSĐT'],
    ['month', POLICE, '72/TB-CSĐT'],
    ['case', POLICE, '71/QĐ-CSĐT'],
  ] as const) {
    const { data } = await hub.signIn(...caller).ask('query ($r: String) { matter(reference: $r) { code } }', { r: reference });
    names.set(data.matter.code, name);
  }
});
afterAll(() => hub.close());

const LIST = `query ($filter: MatterFilter, $first: Int = 50, $after: String) {
  matters(order: DUE, first: $first, after: $after, filter: $filter) { nodes { code deadlines { rule dueOn state } } pageInfo { endCursor hasNextPage } }
}`;

async function due(caller: Caller, filter: Record<string, unknown> = {}): Promise<unknown> {
  const { data, codes } = await hub.signIn(...caller).ask(LIST, { filter });
  return codes.length > 0 ? codes : data.matters.nodes.map(({ code }: { code: string }) => names.get(code) ?? 'another');
}

describe('matters by their next deadline', () => {
  it('sorts the tip of 3 February (20 days, to the Monday after) before the case of 3 March (four months)', async () => {
    const { data } = await hub.signIn(...POLICE).ask(LIST, {});

    expect(data.matters.nodes.map(({ code, deadlines }: { code: string; deadlines: unknown }) => [names.get(code), deadlines])).toEqual([
      ['tip', [{ rule: 'TIP_DECIDE', dueOn: '2020-02-24', state: 'OVERDUE' }]],
      ['case', [{ rule: 'INVESTIGATE', dueOn: '2020-07-03', state: 'RUNNING' }]],
    ]);
  });

  it('goes on from page to page', async () => {
    const ask = (after: string | null) => hub.signIn(...POLICE).ask(LIST, { first: 1, after });
    const one = (await ask(null)).data.matters;
    const other = (await ask(one.pageInfo.endCursor)).data.matters;

    expect([one, other].map(({ nodes }) => names.get(nodes[0].code))).toEqual(['tip', 'case']);
    expect([one.pageInfo.hasNextPage, other.pageInfo.hasNextPage]).toEqual([true, false]);
  });

  it.each<[string, Caller, Record<string, unknown>, unknown]>([
    ['before a day', POLICE, { dueBefore: '2020-02-25' }, ['tip']],
    ['not on the day itself', POLICE, { dueBefore: '2020-02-24' }, []],
    ['by the month for an analyst', ANALYST, { dueBefore: '2020-02-28' }, []],
    ['by the month for an analyst, the next', ANALYST, { dueBefore: '2020-03-01' }, ['tip']],
    ['for an analyst, of the whole province', ANALYST, {}, ['tip', 'another', 'case']],
    ['of others nothing', OTHER, {}, ['another']],
    ['of which a clerk is shown none', ['courts.clerk', 'TA-TG'], {}, []],
    ['and is refused where no deadline is ever shown', ['police.inspector', 'CA-TG-GC'], {}, ['FORBIDDEN']],
    ['with a filter by it refused too', ['police.inspector', 'CA-TG-GC'], { dueBefore: '2020-03-01' }, ['FORBIDDEN']],
  ])('%s', async (_, caller, filter, expected) => {
    expect(await due(caller, filter)).toEqual(expected);
  });

  it('forgets a deadline that was met, and counts anew when the law changes', async () => {
    await hub.sql("update matter.deadline_rule set amount = amount + 7 where rule = 'TIP_DECIDE' and variant = 'BASE'");
    await hub.sql("insert into matter.day_off values ('2031-01-01', 'test', true)");
    const { data } = await hub.signIn(...POLICE).ask(LIST, {});
    const [first] = data.matters.nodes;
    const { rows } = await hub.sql('select due_tip from matter.matter where code = $1', [first.code]);
    await report(hub, [POLICE, 'resolveCrimeTip', TIP_RESOLVED]);

    expect(rows).toEqual([{ due_tip: '2020-03-02' }]);
    expect(await due(POLICE)).toEqual(['case']);
  });
});

describe('matters of one’s own', () => {
  it('are those that one is assigned to, whatever else one may see', async () => {
    expect(await due(POLICE, { assigned: true })).toEqual([]);
    const { data } = await hub.signIn(...POLICE).ask('{ matters { nodes { id code } } }');
    const { id } = data.matters.nodes.find(({ code }: { code: string }) => names.get(code) === 'case');
    await hub
      .signIn('police.supervisor', 'CA-TG-GC')
      .ask('mutation ($i: AssignHandler!) { assignHandler(input: $i) { code } }', { i: { matterId: id, subject: 'demo' } });

    expect(await due(POLICE, { assigned: true })).toEqual(['case']);
    expect(await due(POLICE, { assigned: false })).toEqual(['case']);
    expect(await due(OTHER, { assigned: true })).toEqual([]);
  });

  it('are found by a warning only where that very warning is shown', async () => {
    await hub.sql(
      "insert into matter.warning select id, 'CHARGE_NOT_APPROVED', 'x', 'x', 'x' from matter.matter where due_case is not null",
    );

    expect(await due(POLICE, { warned: true })).toEqual(['case']);
    expect(await due(['courts.clerk', 'TA-TG'], { warned: true })).toEqual([]);
  });
});

describe('finding units and bodies by name', () => {
  const keys = async (caller: Caller, text: string): Promise<string[]> => {
    const { data } = await hub.signIn(...caller).ask('query ($t: ShortText!) { places(text: $t, first: 100) { key } }', { t: text });
    return data.places.map(({ key }: { key: string }) => key).sort();
  };

  it('gives both worlds, each unit exactly', async () => {
    expect(await keys(POLICE, 'go cong')).toEqual([
      '28306-20250701',
      '28747-20250701',
      '816-19000101',
      '816-20240501',
      '823-19000101',
      '824-19000101',
    ]);
    expect(await keys(POLICE, 'Huyện Gò Công Đ')).toEqual(['824-19000101']);
    expect(await keys(POLICE, '%')).toEqual([]);
  });

  it('gives an analyst what an analyst may filter by: districts and provinces', async () => {
    expect(await keys(ANALYST, 'go cong')).toEqual(['816-19000101', '816-20240501', '823-19000101', '824-19000101']);
  });

  it('lets a list be filtered by one unit where a code alone would mean two', async () => {
    expect(await due(POLICE, { place: '816-19000101' })).toEqual(await due(POLICE, { place: '816' }));
    expect(await due(POLICE, { place: '82-20250701' })).not.toEqual([]);
    expect(await due(POLICE, { place: '816-19000102' })).toEqual([]);
  });

  it('names a unit or a body by its code or key', async () => {
    const { data } = await hub
      .signIn(...POLICE)
      .ask('{ places(key: "816-19000101") { name } both: places(code: "82") { name } organisations(code: "CA-TG-GC") { name } }');

    expect(data).toEqual({
      places: [{ name: 'Thị xã Gò Công' }],
      both: [{ name: 'Tỉnh Tiền Giang' }, { name: 'Tỉnh Đồng Tháp' }],
      organisations: [{ name: 'Công an thị xã Gò Công' }],
    });
  });

  it('names several bodies at once', async () => {
    const { data } = await hub.signIn(...POLICE).ask('{ organisations(codes: ["TA-TG-GC", "CA-TG-GC", "KHONG-CO"]) { code name } }');

    expect(data.organisations).toEqual([
      { code: 'CA-TG-GC', name: 'Công an thị xã Gò Công' },
      { code: 'TA-TG-GC', name: 'Tòa án nhân dân thị xã Gò Công' },
    ]);
  });

  it('says what a unit lies in, and finds bodies of an agency', async () => {
    const { data } = await hub.signIn(...POLICE).ask(
      `{ places(text: "phuong go cong") { name level validFrom partOf { name } }
         organisations(text: "ca-tg-gc", agency: POLICE) { code } none: organisations(text: "ca-tg-gc", agency: COURTS) { code } }`,
    );

    expect(data.places).toEqual([
      { name: 'Phường Gò Công', level: 'COMMUNE', validFrom: '2025-07-01', partOf: { name: 'Tỉnh Đồng Tháp' } },
    ]);
    expect(data.organisations.map(({ code }: { code: string }) => code).sort()).toEqual(['CA-TG-GC', 'CA-TG-GCD', 'CA-TG-GCT']);
    expect(data.none).toEqual([]);
  });
});
