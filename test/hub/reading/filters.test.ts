import { AFTER_THE_JUDGMENT, ANALYST, POLICE, report, wholeMatter } from '../../acceptance/whole-matter.js';
import { startHub, type TestHub } from '../../support/hub.js';

const SECOND = ['police.investigator', 'CA-TG-CB'] as const;
type Caller = readonly [role: string, organisation: string];

let hub: TestHub;
const codes = new Map<string, string>();

beforeAll(async () => {
  hub = await startHub({ now: AFTER_THE_JUDGMENT });
  await wholeMatter(hub);
  await report(hub, [POLICE, 'reportCrimeTip', { number: '70/TB-CSĐT', receivedOn: '2020-02-02', place: '816' }]);
  await report(hub, [
    POLICE,
    'initiateCase',
    { number: '71/QĐ-CSĐT', numberYear: 2020, initiatedOn: '2020-03-03', offences: [{ article: '151', clause: '1' }] },
  ]);
  await report(hub, [SECOND, 'reportCrimeTip', { number: '1/TB-CSĐT', receivedOn: '2020-04-04', place: '819' }]);
  for (const [name, caller, reference] of [
    ['whole', POLICE, '12/TB-CSĐT'],
    ['tip', POLICE, '70/TB-CSĐT'],
    ['case', POLICE, '71/QĐ-CSĐT'],
    ['other', SECOND, '1/TB-CSĐT'],
  ] as const) {
    const { data } = await hub.signIn(caller[0], caller[1]).ask('query ($r: String) { matter(reference: $r) { code } }', { r: reference });
    codes.set(data.matter.code, name);
  }
});
afterAll(() => hub.close());

async function found(caller: Caller, filter: Record<string, unknown>): Promise<unknown> {
  const {
    data,
    errors,
    codes: refused,
  } = await hub
    .signIn(caller[0], caller[1])
    .ask('query ($f: MatterFilter) { matters(first: 50, filter: $f) { totalCount nodes { code } } }', { f: filter });
  if (refused.length > 0) return `${refused} ${/[A-Z]\w+\.\w+/.exec(errors[0]?.message ?? '')?.[0]}`;
  const names = data.matters.nodes.map(({ code }: { code: string }) => codes.get(code)).sort();
  expect(data.matters.totalCount).toBe(names.length);
  return names;
}

describe('a filter of matters', () => {
  it.each([
    [{}, ['case', 'tip', 'whole']],
    [{ stage: ['IN_FORCE'] }, ['whole']],
    [{ stage: ['TIP_RECEIVED', 'INVESTIGATION'] }, ['case', 'tip']],
    [{ stage: [] }, []],
    [{ place: '816' }, ['case', 'tip', 'whole']],
    [{ place: '82' }, ['case', 'tip', 'whole']],
    [{ place: '711' }, []],
    [{ place: '99' }, []],
    [{ agency: 'COURTS' }, ['whole']],
    [{ agency: 'BORDER_GUARD' }, ['whole']],
    [{ agency: 'POLICE' }, ['case', 'tip', 'whole']],
    [{ agency: 'STEERING_COMMITTEE' }, []],
    [{ organisation: 'TA-TG-GC' }, ['whole']],
    [{ organisation: 'TA-TG-MT' }, []],
    [{ openedFrom: '2020-02-02' }, ['case', 'tip']],
    [{ openedTo: '2020-02-02' }, ['tip', 'whole']],
    [{ openedFrom: '2019-03-01', openedTo: '2019-03-01' }, ['whole']],
    [{ seriousness: 'VERY_SERIOUS' }, ['case', 'whole']],
    [{ seriousness: 'ESPECIALLY_SERIOUS' }, []],
    [{ offence: '150' }, ['whole']],
    [{ offence: '150.2' }, ['whole']],
    [{ offence: '150.1' }, []],
    [{ offence: '151' }, ['case']],
    [{ mode: 'MOBILE' }, ['whole']],
    [{ mode: 'ONLINE' }, []],
    [{ text: 'GO CONG' }, ['case', 'tip', 'whole']],
    [{ text: 'thị xã gò' }, ['case', 'tip', 'whole']],
    [{ text: '%' }, []],
    [{ text: '_' }, []],
    [{ text: "'; drop table matter.matter; --" }, []],
    [{ text: 'Bi Kin' }, []],
    [{ place: '816', stage: ['IN_FORCE'], agency: 'COURTS', text: 'go cong' }, ['whole']],
  ])('%j finds what the police take part in: %j', async (filter, expected) => {
    expect(await found(POLICE, filter)).toEqual(expected);
  });

  it('by a code in text finds it', async () => {
    const [code = ''] = [...codes].find(([, name]) => name === 'whole') ?? [];

    expect(await found(POLICE, { text: code.toLowerCase() })).toEqual(['whole']);
  });

  it('never matches what it filters by in a matter where that is withheld, nor anything else of it', async () => {
    const clerk = ['courts.clerk', 'TA-TG'] as const;

    expect(await found(clerk, {})).toEqual(['case', 'whole']);
    expect(await found(clerk, { agency: 'POLICE' })).toEqual(['case', 'whole']);
    expect(await found(clerk, { mode: 'MOBILE' })).toEqual(['whole']);
    for (const seriousness of ['LESS_SERIOUS', 'SERIOUS', 'VERY_SERIOUS', 'ESPECIALLY_SERIOUS']) {
      expect(await found(clerk, { seriousness })).toEqual([]);
    }
    for (const offence of ['150', '151', '150.2']) expect(await found(clerk, { offence })).toEqual([]);
  });

  it('that is closed to the caller in every case is refused by its field', async () => {
    const inspector = ['police.inspector', 'CA-TG-GC'] as const;

    expect(await found(inspector, { seriousness: 'SERIOUS' })).toBe('FORBIDDEN CriminalCase.seriousness');
    expect(await found(inspector, { offence: '150' })).toBe('FORBIDDEN CriminalCase.offences');
    expect(await found(inspector, { stage: ['IN_FORCE'] })).toEqual(['whole']);
  });

  it('does not tell a pointer its place, its text or its participants of social affairs', async () => {
    const pointing = ['police.investigator', 'CA-TG-PC02'] as const;

    expect(await found(pointing, {})).toEqual(['case', 'whole']);
    expect(await found(pointing, { openedFrom: '2019-03-01', openedTo: '2019-03-01' })).toEqual(['whole']);
    expect(await found(pointing, { agency: 'COURTS' })).toEqual(['whole']);
    expect(await found(pointing, { agency: 'SOCIAL_AFFAIRS' })).toEqual([]);
    expect(await found(pointing, { organisation: 'LDTBXH-TG' })).toEqual([]);
    expect(await found(pointing, { place: '816' })).toEqual([]);
    expect(await found(pointing, { text: 'go cong' })).toEqual([]);
    expect(await found(pointing, { mode: 'MOBILE' })).toEqual([]);
  });

  it('goes by the month for an analyst', async () => {
    expect(await found(ANALYST, { openedFrom: '2020-02-28', openedTo: '2020-02-28' })).toEqual(['tip']);
    expect(await found(ANALYST, { openedFrom: '2020-02-01' })).toEqual(await found(ANALYST, { openedFrom: '2020-02-29' }));
  });

  it.each(['totalCount', '__typename', 'pageInfo { hasNextPage }', 'pageInfo { __typename }', 'edges { __typename }'])(
    'has one answer whatever is asked of the page, of many matters as of none: %s',
    async (selection) => {
      for (const filter of [{}, { mode: 'ONLINE' }]) {
        const { data, errors } = await hub
          .signIn(...POLICE)
          .ask(`query ($f: MatterFilter) { matters(filter: $f) { ${selection} } }`, { f: filter });

        expect([errors, Object.values(data.matters)]).toEqual([[], [expect.anything()]]);
      }
    },
  );

  it('counts up to a bound and says so by one more', async () => {
    await hub.sql(
      `insert into matter.matter (id, code, title, stage, place_id, areas, areas_coarse, offences, agencies, organisations, search_text, search_text_coarse, opened_on)
       select gen_random_uuid(), 'LT-2018-' || n, 'x', 'TIP_RECEIVED', m.place_id, m.areas, m.areas_coarse, '{}', '{}', '{}', 'x', 'x', '2018-01-01'
       from generate_series(10000, 11100) n, (select * from matter.matter where stage = 'IN_FORCE' limit 1) m`,
    );

    const { data } = await hub.signIn(...ANALYST).ask('{ matters(first: 1, filter: { openedTo: "2018-12-31" }) { totalCount } }');

    expect(data.matters.totalCount).toBe(1001);
  });
});
