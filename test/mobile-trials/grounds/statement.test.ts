import { CANDIDATES, page } from './ask-candidates.js';
import { CandidateWorld } from './candidate-world.js';
import { manyMatters } from './many-matters.js';

const MANY = 20_000;
const MATTERS = 'matter';

interface Node {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly Schema?: string;
  readonly Plans?: readonly Node[];
}

let world: CandidateWorld;

beforeAll(async () => {
  world = await CandidateWorld.open();
  await manyMatters(world.hub, MANY);
});
afterAll(() => world.close());

const within = (node: Node): readonly Node[] => [node, ...(node.Plans ?? []).flatMap(within)];

it('reads a page with one statement, whatever its length', async () => {
  await world.hub.forget();

  const { nodes, pageInfo } = await page(world.hub, { first: 100 });

  expect([nodes.length, pageInfo.hasNextPage]).toEqual([100, true]);
  expect(world.hub.readingStatements).toHaveLength(1);
  expect((await page(world.hub, { first: 100, after: pageInfo.endCursor })).nodes[0]?.rank).toBe(101);
});

it('looks matters up by their id and never goes through them all', async () => {
  await world.hub.forget();
  await page(world.hub, { filter: { place: '82', seriousness: 'SERIOUS' }, after: null });
  const [statement = ''] = world.hub.readingStatements;

  const { rows } = await world.hub.sql(`explain (generic_plan, verbose, format json) ${statement}`);

  const [{ Plan: plan }] = (rows[0] as Record<string, [{ Plan: Node }]>)['QUERY PLAN'] as [{ Plan: Node }];
  const onMatters = within(plan).filter((node) => node.Schema === 'matter' && node['Relation Name'] === MATTERS);
  expect(onMatters.length).toBeGreaterThan(0);
  expect(new Set(onMatters.map((node) => node['Node Type']))).toEqual(new Set(['Index Scan']));
});

it('does not go through them inside what it calls either', async () => {
  const scans = async () => {
    const { rows } = await world.hub.sql(
      `select seq_scan::int, idx_scan::int from pg_stat_user_tables where schemaname = 'matter' and relname = '${MATTERS}'`,
    );
    return rows[0] as { seq_scan: number; idx_scan: number };
  };
  // A session tells what it has read when it ends.
  const settled = async () => {
    await world.hub.sql(
      "select pg_terminate_backend(pid, 10000) from pg_stat_activity where datname = current_database() and usename like 'lt_reader%'",
    );
    return scans();
  };
  const before = await settled();

  await world.hub.signIn('courts.judge', 'TA-TG-GC').ask(CANDIDATES, { first: 20 });

  const after = await settled();
  expect(after.idx_scan).toBeGreaterThan(before.idx_scan);
  expect(after.seq_scan).toBe(before.seq_scan);
});
