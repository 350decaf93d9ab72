import { ANALYST, type Body, COURT, type Input, POLICE } from '../../acceptance/whole-matter.js';
import type { Answered, SignInOptions, TestHub } from '../../support/hub.js';
import { exportBy, exportingHub, linesOf } from './exporting.js';

let hub: TestHub;
let codes: ReadonlyMap<string, string>;
beforeAll(async () => {
  ({ hub, codes } = await exportingHub());
});
afterAll(() => hub.close());

const ask = (by: Body, input: Input, options: SignInOptions = {}, purpose?: string): Promise<Answered> =>
  exportBy(hub, by, input, options, purpose);

describe('the trail of a file', () => {
  it('says who, what for, which matters, columns, filters and how many rows, and no value', async () => {
    await hub.forget();
    await ask(
      POLICE,
      { columns: ['CODE', 'STAGE'], filter: { place: '816', tip: { hasOutcome: false }, warned: false } },
      {},
      'TIP_VERIFICATION',
    );

    const [entry, ...others] = await hub.trail();
    const [whole] = (await hub.sql('select id from matter.matter where code = $1', [codes.get('tip')])).rows;
    expect(others).toEqual([]);
    expect(entry).toMatchObject({
      caller: 'police.investigator/CA-TG-GC',
      ...{ kind: 'EXPORT', operation: 'exportMatters', purpose: 'TIP_VERIFICATION', outcome: 'ANSWERED', matters: [whole?.id] },
    });
    const [file] = (await hub.sql('select * from hub.trail_export where id = $1', [entry?.id])).rows;
    expect(file).toMatchObject({
      ...{ columns: ['CODE', 'STAGE'], format: 'CSV', rows: 1, cut: false },
      filters: ['Matter.place', 'Matter.crimeTips', 'CrimeTip.outcome', 'Matter.warnings'],
    });
    expect(JSON.stringify([entry, file])).not.toMatch(/\b816\b/);
  });

  it('is read by the person whose it is', async () => {
    const { data } = await hub
      .signIn(...POLICE)
      .ask('{ myTrail(first: 100) { nodes { kind operation matters export { columns filters rows format } } } }');
    const files = data.myTrail.nodes.filter(
      ({ kind, export: file }: { kind: string; export: { rows: number } }) => kind === 'EXPORT' && file.rows === 1,
    );

    expect(files).toMatchObject([
      { operation: 'exportMatters', matters: [expect.any(String)], export: { columns: ['CODE', 'STAGE'], format: 'CSV' } },
    ]);
  });

  it('tells an inspector its columns and the matters that exist for the inspector, and not how many there were', async () => {
    const { data: made } = await ask(ANALYST, { columns: ['CODE', 'MODE'] });
    expect(made.exportMatters).toMatchObject({ rows: 3, cut: false });
    const file = 'nodes { agency operation matters export { columns filters format rows cut } }';
    const ofAnalyst = ({ agency, export: one }: { agency: string; export: unknown }) => agency === 'STEERING_COMMITTEE' && one;

    const inspector = await hub.signIn('courts.inspector', 'TA-TG-GC').ask(`{ factTrail(first: 100) { ${file} } }`);
    const maker = await hub.signIn(...ANALYST).ask(`{ myTrail(first: 100) { ${file} } }`);

    const shown = { columns: ['CODE', 'MODE'], filters: [], format: 'CSV' };
    expect(inspector.data.factTrail.nodes.filter(ofAnalyst)).toMatchObject([
      { operation: 'exportMatters', matters: { length: 2 }, export: { ...shown, rows: null, cut: null } },
    ]);
    expect(maker.data.myTrail.nodes.filter(ofAnalyst)).toMatchObject([{ export: { ...shown, rows: 3, cut: false } }]);
  });

  it('cannot be changed, and without it there is no file', async () => {
    await expect(hub.sql('delete from hub.trail_export')).rejects.toMatchObject({ code: 'LT010' });
    await hub.sql('revoke insert on hub.trail_export from lt_trail');
    await hub.forget();
    const { codes: refused, data } = await ask(POLICE, {});
    await hub.sql('grant insert on hub.trail_export to lt_trail');

    expect([refused, data?.exportMatters ?? null, await hub.trail()]).toEqual([['UNAVAILABLE'], null, []]);
  });

  it('comes of one reading statement', async () => {
    await hub.forget();
    await ask(COURT, { filter: { place: '816', organisation: 'CA-TG-GC' }, format: 'XLSX' });

    expect(hub.readingStatements).toHaveLength(1);
  });
});

it('is cut at ten thousand rows, and says so', async () => {
  await hub.sql(
    `insert into matter.matter (id, code, title, stage, place_id, areas, areas_coarse, search_text, search_text_coarse, opened_on)
     select gen_random_uuid(), 'LT-2018-' || n, 'x', 'TRIED', m.place_id, m.areas, m.areas_coarse, 'x', 'x', '2018-01-01'
     from generate_series(10000, 20000) n, (select * from matter.matter where stage = 'IN_FORCE' limit 1) m`,
  );
  const input = { columns: ['CODE'], filter: { openedTo: '2018-12-31' } };
  const most = await ask(ANALYST, input);
  const fewer = await ask(ANALYST, { ...input, filter: { ...input.filter, text: 'x' } });

  expect(most.data.exportMatters).toMatchObject({ rows: 10_000, cut: true });
  expect(linesOf(most)).toHaveLength(10_001);
  expect(fewer.data.exportMatters.rows).toBe(10_000);
  const { data } = await hub.signIn(...ANALYST).ask('{ myTrail(first: 100) { nodes { matters export { rows cut } } } }');
  const large = data.myTrail.nodes.filter(({ export: file }: { export: { rows: number } | null }) => file?.rows === 10_000);
  expect(large.map(({ matters, export: file }: { matters: string[]; export: unknown }) => [matters.length, file])).toEqual([
    [100, { rows: 10_000, cut: true }],
    [100, { rows: 10_000, cut: true }],
  ]);
});
