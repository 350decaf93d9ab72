import { type OperationDefinitionNode, parse } from 'graphql';
import type { Caller } from '../../../src/hub/identity/caller.js';
import { compile } from '../../../src/hub/reading/compile.js';
import { AFTER_THE_JUDGMENT, handledByDemo, PROTECTED, wholeMatter } from '../../acceptance/whole-matter.js';
import { startHub, type TestHub } from '../../support/hub.js';

const question =
  'query ($id: ID) { matter(id: $id) { title crimeTips { number content } criminalCase { seriousness accused { fullName } } victims { identity { fullName } } timeline(first: 50) { nodes { kind } } } }';
const KNOWN = 4 + 8 * 3 + 32;

let hub: TestHub;
let id: string;
let caller: Caller;

beforeAll(async () => {
  hub = await startHub({ now: AFTER_THE_JUDGMENT });
  id = await wholeMatter(hub);
  await handledByDemo(hub, id);
  const { rows } = await hub.sql(`select id from matter.organisation where code = 'CA-TG-GC'`);
  const organisation = { id: Number(rows[0]?.id), code: 'CA-TG-GC', level: 'DISTRICT' as const };
  caller = {
    agency: 'police',
    role: 'investigator',
    grantee: 'police.investigator',
    system: false,
    subject: 'demo',
    issuer: 'https://demo.lien-thong.invalid/police',
    organisation,
    stands: [organisation.id],
    reportsFor: [organisation.id],
    area: [],
    purposes: ['INVESTIGATION'],
    purpose: 'INVESTIGATION',
  };
});
afterAll(() => hub.close());

const CLASS = /\(select (coalesce\(\(select max\(.*?) as c offset 0\)/g;
const EXISTS = / and \(\d+::bigint >> k\d+\.c & 1\) = 1/g;

/** What the compiled statement answers if the matter's class came out as some number. */
async function answerFor(cls: string, change: (sql: string) => string = (sql) => sql): Promise<string> {
  const { model, matterTables } = hub.hub.reading.parts;
  const plan = hub.hub.reading.planFor(caller, true);
  const document = { fragments: {}, variables: { id } };
  const operation = parse(question).definitions[0] as OperationDefinitionNode;
  const statement = compile({ model, matterTables, operation, document, plan, planForMany: plan, areaKind: 'NONE' });
  const inputs = { variables: { id }, caller, today: '2020-06-01', knowledge: {}, openCursor: () => [] };
  expect(statement.text.match(CLASS)).toHaveLength(1);
  const sql = change(statement.text.replaceAll(CLASS, (_, real) => `(select case when ${real} < -9 then 0 else ${cls} end as c offset 0)`));
  const { rows } = await hub.sql(
    sql,
    statement.parameters.map((parameter) => parameter(inputs)),
  );
  return JSON.stringify(rows[0]);
}

const withoutExistence = (sql: string): string => {
  expect(sql).toMatch(EXISTS);
  return sql.replaceAll(EXISTS, '');
};

const secrets = [PROTECTED.tipContent, PROTECTED.accused, PROTECTED.victim, 'VERY_SERIOUS', 'TIP_RECEIVED'];
const UNKNOWN = ['null::int', '-1', '64', '5', '6', '7', `${5 + 24 + 32}`, `${6 + 24 + 32}`, '63'];

it('shows a matter of a known class, so that the rest of this file proves something', async () => {
  for (const secret of secrets) expect(await answerFor(String(KNOWN))).toContain(secret);
  for (const secret of secrets) expect(await answerFor(String(KNOWN), withoutExistence)).toContain(secret);
});

it.each(UNKNOWN)('the class %s shows no matter', async (cls) => {
  expect(JSON.parse(Object.values(JSON.parse(await answerFor(cls)) as Record<string, string>)[0] ?? '')).toEqual({ matter: null });
});

it.each(UNKNOWN)('the class %s shows no cell that needs one, even where the matter came through', async (cls) => {
  const answer = await answerFor(cls, withoutExistence);

  for (const secret of secrets) expect(answer).not.toContain(secret);
});
