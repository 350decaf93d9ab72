import { AFTER_THE_JUDGMENT, ANALYST, type Body, type Input, POLICE, report, wholeMatter } from '../../acceptance/whole-matter.js';
import { STAGES } from '../../oracle/stages.js';
import { startHub, type TestHub } from '../../support/hub.js';

let hub: TestHub;

beforeAll(async () => {
  hub = await startHub({ now: AFTER_THE_JUDGMENT });
  await wholeMatter(hub);
  for (const number of ['70/TB-CSĐT', '71/TB-CSĐT']) {
    await report(hub, [POLICE, 'reportCrimeTip', { number, receivedOn: '2020-02-02', place: '816' }]);
  }
  await report(hub, [
    POLICE,
    'initiateCase',
    { number: '72/QĐ-CSĐT', numberYear: 2020, initiatedOn: '2020-03-03', offences: [{ article: '151', clause: '1' }] },
  ]);
});
afterAll(() => hub.close());

async function counted(by: Body, filter: Input = {}): Promise<Record<string, number>> {
  const { data, errors } = await hub
    .signIn(...by)
    .ask('query ($f: MatterFilter) { matters(first: 1, filter: $f) { nodes { code } stages { s: stage count } } }', { f: filter });
  expect(errors).toEqual([]);
  const all = data.matters.stages as readonly { s: string; count: number }[];
  expect(all.map(({ s }) => s)).toEqual(STAGES);
  return Object.fromEntries(all.filter(({ count }) => count > 0).map(({ s, count }) => [s, count]));
}

describe('the stages of a list', () => {
  it.each([
    [{}, { TIP_RECEIVED: 2, INVESTIGATION: 1, IN_FORCE: 1 }],
    [{ stage: ['IN_FORCE'] }, { TIP_RECEIVED: 2, INVESTIGATION: 1, IN_FORCE: 1 }],
    [
      { stage: [], openedFrom: '2020-01-01' },
      { TIP_RECEIVED: 2, INVESTIGATION: 1 },
    ],
    [{ offence: '151' }, { INVESTIGATION: 1 }],
    [{ tip: { hasOutcome: false }, stage: ['INVESTIGATION'] }, { TIP_RECEIVED: 2 }],
    [{ text: '12/tb-csđt' }, { IN_FORCE: 1 }],
    [{ place: '711' }, {}],
  ])('are counted under %j with its stage left aside: %j', async (filter, expected) => {
    expect(await counted(POLICE, filter)).toEqual(expected);
  });

  it('count only what exists for the caller, and only where it sees the fields of the filter', async () => {
    expect(await counted(['police.investigator', 'CA-TG-CB'])).toEqual({});
    expect(await counted(['courts.clerk', 'TA-TG'])).toEqual({ INVESTIGATION: 1, IN_FORCE: 1 });
    expect(await counted(['courts.clerk', 'TA-TG'], { offence: '151' })).toEqual({});
    expect(await counted(ANALYST, { openedFrom: '2020-02-28', openedTo: '2020-02-28' })).toEqual({ TIP_RECEIVED: 2 });
  });

  it('are refused where the list is', async () => {
    const { codes, data } = await hub
      .signIn('police.inspector', 'CA-TG-GC')
      .ask('{ matters(filter: { seriousness: SERIOUS }) { stages { count } } }');

    expect([codes, data]).toEqual([['FORBIDDEN'], null]);
  });

  it('come with the page in one statement, and cost nothing where they are not asked for', async () => {
    await hub.forget();
    await counted(POLICE, { place: '816' });
    await hub.signIn(...POLICE).ask('{ matters { nodes { code } } }');

    expect(hub.readingStatements.map((sql) => sql.includes('count(*)'))).toEqual([true, false]);
  });

  it('are bounded, and say so by one more', async () => {
    await hub.sql(
      `insert into matter.matter (id, code, title, stage, place_id, areas, areas_coarse, search_text, search_text_coarse, opened_on)
       select gen_random_uuid(), 'LT-2018-' || n, 'x', case when n < 20002 then 'TRIED' else 'QUASHED' end, m.place_id, m.areas, m.areas_coarse, 'x', 'x', '2018-01-01'
       from generate_series(10000, 30001) n, (select * from matter.matter where stage = 'IN_FORCE' limit 1) m`,
    );

    expect(await counted(ANALYST, { openedTo: '2018-12-31' })).toEqual({ TRIED: 10001, QUASHED: 10000 });
  });
});
