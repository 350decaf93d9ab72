import { AFTER_THE_JUDGMENT, COURT, POLICE, report, wholeMatter } from '../../acceptance/whole-matter.js';
import { startHub, type TestHub } from '../../support/hub.js';

let hub: TestHub;
let code: string;
let other: string;

/** The clock of the hub stands on 1 June 2020; entries of other days are put beside what was asked then. */
beforeAll(async () => {
  hub = await startHub({ now: AFTER_THE_JUDGMENT });
  const id = await wholeMatter(hub);
  await report(hub, [['police.investigator', 'CA-TG-CB'], 'reportCrimeTip', { number: '1/TB-CSĐT', receivedOn: '2019-05-01' }]);
  await hub.signIn(...POLICE).ask('query ByThePolice($id: ID) { matter(id: $id) { crimeTips { number } } }', { id });
  await hub.signIn(...COURT).ask('query ByTheCourt($id: ID) { matter(id: $id) { crimeTips { number } } }', { id });
  const codes = await hub.sql('select m.code, m.id from matter.matter m where m.joined_into is null');
  code = String(codes.rows.find((row) => row.id === id)?.code);
  const hidden = codes.rows.find((row) => row.id !== id);
  other = String(hidden?.code);
  // A question that reached both matters, at the last minute of a day in the province.
  await hub.sql(
    `insert into hub.trail_entry (at, agency, organisation_id, organisation_code, subject, role, issuer, operation, kind, request_id, matters, agencies, outcome, policy_version)
     select '2020-05-20T16:59:00Z', agency, organisation_id, organisation_code, subject, role, issuer, 'OfBoth', kind, 'both', matters || $1::uuid, agencies, outcome, policy_version
     from hub.trail_entry where operation = 'ByTheCourt'`,
    [hidden?.id],
  );
});
afterAll(() => hub.close());
beforeEach(() => hub.forget());

const INSPECTOR = ['police.inspector', 'CA-TG-GC'] as const;

async function found(filter: string, by: readonly [string, string] = INSPECTOR, root = 'factTrail'): Promise<string[]> {
  const { data, errors } = await hub
    .signIn(...by)
    .ask(`query Audit { ${root}(first: 100, filter: { ${filter} }) { nodes { operation } } }`);
  expect(errors).toEqual([]);
  const names: string[] = data[root].nodes.map(({ operation }: { operation: string }) => operation);
  return names.filter((name) => /^(By|Of)/.test(name)).sort();
}

it('finds the questions about one matter, for whom it exists', async () => {
  expect(await found(`matter: "${code}"`)).toEqual(['ByTheCourt', 'ByThePolice', 'OfBoth']);
  expect(hub.readingStatements).toHaveLength(1);
});

it('finds by a matter that one may not know what it finds by none at all', async () => {
  expect(await found(`matter: "${other}"`)).toEqual([]);
  expect(await found('matter: "LT-2019-0000"')).toEqual([]);
});

it.each([
  ['from: "2020-05-20", to: "2020-05-20"', ['OfBoth']],
  ['from: "2020-05-21"', ['ByTheCourt', 'ByThePolice']],
  ['to: "2020-05-19"', []],
  ['from: "2020-06-01", to: "2020-06-01"', ['ByTheCourt', 'ByThePolice']],
])('counts days as they are in the province: %s', async (filter, expected) => {
  expect(await found(filter)).toEqual(expected);
});

it.each([
  ['agency: COURTS', ['ByTheCourt', 'OfBoth']],
  ['agency: POLICE, outcome: ANSWERED', ['ByThePolice']],
  ['agency: PROCURACY', []],
])('finds by who asked: %s', async (filter, expected) => {
  expect(await found(filter)).toEqual(expected);
});

it('finds in the own trail what oneself asked, and nothing more', async () => {
  expect(await found(`matter: "${code}"`, COURT, 'myTrail')).toEqual(['ByTheCourt', 'OfBoth']);
});

it('names the matters that exist for the reader, by their codes', async () => {
  const { data } = await hub.signIn(...INSPECTOR).ask('{ factTrail(first: 100, filter: { to: "2020-05-20" }) { nodes { matterCodes } } }');

  expect(data.factTrail.nodes).toEqual([{ matterCodes: [code] }]);
});

it('looks for the matters that exist for the reader among the first thousand of an entry', async () => {
  const operations = { OfThousand: 999, OfMore: 1000 };
  for (const [operation, before] of Object.entries(operations)) {
    await hub.sql(
      `insert into hub.trail_entry (at, agency, organisation_id, organisation_code, subject, role, issuer, operation, kind, request_id, matters, agencies, outcome, policy_version)
       select '2020-05-10T12:00:00Z', agency, organisation_id, organisation_code, subject, role, issuer, $1, kind, $1,
              (select array_agg(gen_random_uuid()) from generate_series(1, $2::int)) || matters, agencies, outcome, policy_version
       from hub.trail_entry where operation = 'ByTheCourt'`,
      [operation, before],
    );
  }
  const { data } = await hub
    .signIn(...INSPECTOR)
    .ask('{ factTrail(first: 100, filter: { to: "2020-05-10" }) { nodes { operation matterCodes matters } } }');

  const nodes = data.factTrail.nodes as { operation: string; matterCodes: string[]; matters: string[] }[];
  expect(nodes.map(({ operation, matterCodes, matters }) => [operation, matterCodes, matters.length]).sort()).toEqual([
    ['OfMore', [], 0],
    ['OfThousand', [code], 1],
  ]);
});
