import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importFacts } from '../../src/imports/import-facts.js';
import { systemCaller } from '../../src/imports/system-caller.js';
import { fixedClock } from '../../src/platform/clock.js';
import { openImportDoor } from '../../src/tools/import-door.js';
import { postgresLog, scratchFolder } from '../support/database.js';
import { startHub, type TestHub } from '../support/hub.js';
import { askers, everything } from './leak-questions.js';
import { hostile } from './hostile.js';
import { leaksOf } from './leaks.js';
import { SECRETS, secretFacts } from './secrets.js';
import { assigned, tell } from './telling.js';

const BODIES = [
  ['police', 'CA-TG-GC'],
  ['border-guard', 'BP-TN-MB'],
  ['social-affairs', 'LDTBXH-TG'],
  ['procuracy', 'VKS-TG-GC'],
  ['courts', 'TA-TG-GC'],
] as const;

let hub: TestHub;
let id: string;
const logged: string[] = [];
const { write } = process.stderr;

beforeAll(async () => {
  process.stderr.write = ((line: string, ...rest: never[]) => {
    if (!line.startsWith('{"at"')) return write.call(process.stderr, line, ...rest);
    return logged.push(line) > 0;
  }) as typeof write;
  hub = await startHub({ now: '2020-06-01T08:00:00+07:00' });
  await hub.sql("alter table police.crime_tip add constraint refused check (document_number <> '599/TB-CSĐT') not valid");
  for (const fact of secretFacts) {
    const { errors, text } = await tell(hub, fact, 'id');
    if (errors.length > 0) throw new Error(`${fact.mutation}: ${text}`);
  }
  id = (await hub.signIn('police.investigator', 'CA-TG-GC').ask('{ matter(reference: "504/QĐ-CSĐT") { id } }')).data.matter.id;
  await assigned(hub, id, BODIES);
}, 60_000);
afterAll(async () => {
  process.stderr.write = write;
  await hub.close();
});

describe('a string in every protected column', () => {
  it('stands in the fact tables, so that its absence elsewhere says something', async () => {
    const { rows } = await hub.sql('select schema_name, table_name from matter.fact_table');
    const texts = [];
    for (const { schema_name, table_name } of rows)
      texts.push(...(await hub.sql(`select t::text as row from ${schema_name}.${table_name} t`)).rows);

    expect(leaksOf(JSON.stringify(texts)).toSorted()).toEqual(
      Object.keys(SECRETS)
        .filter((name) => name !== 'withdrawal')
        .toSorted(),
    );
  });

  it.each(askers)(
    'is shown to %s of %s for %s (%s) where the policy grants it, and nowhere else',
    async (grantee, organisation, purpose, subject, granted) => {
      const { text, errors } = await hub.signIn(grantee, organisation, { subject }).ask(everything, { id }, purpose ? { purpose } : {});

      expect(errors).toEqual([]);
      expect(leaksOf(text).toSorted()).toEqual(granted.toSorted());
    },
  );

  it('is shown of its own fact to whoever handed the matter over', async () => {
    const own = '{ rescuedPerson(number: "511/CV-BP", issuer: "BP-TN-MB") { identity { fullName dateOfBirth } } }';
    const { text } = await hub.signIn('border-guard.officer', 'BP-TN-MB').ask(own, {}, { purpose: 'VICTIM_IDENTIFICATION' });

    expect(leaksOf(text).toSorted()).toEqual(['rescuedBirth', 'rescuedName']);
  });

  it.each(hostile)('is not echoed by $what', async ({ grantee, organisation, query, input }) => {
    const { text, data } = await hub.signIn(grantee, organisation).ask(query, input ? { input } : {});

    expect(leaksOf(text)).toEqual([]);
    if (input) expect(Object.values(data ?? {}).every((value) => value === null)).toBe(true);
  });

  it.each([
    ['a purpose', { 'hub-purpose': 'Zqx17' }],
    ['a token', { authorization: 'Bearer Zqx17' }],
    ['a content type', { 'content-type': 'text/Zqx17' }],
    ['a header against forgery', { 'content-type': 'text/plain', 'x-zqx17': 'Zqx17' }],
  ])('is not echoed where it stands in place of %s', async (_, headers) => {
    const authorization = `Bearer ${await hub.signIn('police.investigator', 'CA-TG-GC').token()}`;
    const body = JSON.stringify({ query: '{ matters(first: 1) { totalCount } }' });
    const answer = await fetch(hub.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization, ...headers },
      body,
    });

    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(leaksOf((await answer.text()) + JSON.stringify([...answer.headers]))).toEqual([]);
  });

  it('is not in the file of the lines that an import refused', async () => {
    const door = await openImportDoor(hub.hub, fixedClock(hub.now));
    const file = join(scratchFolder('hub'), 'leak.ndjson');
    const lines = hostile.flatMap(({ query, input }) =>
      input && query.includes('reportCrimeTip') ? [{ fact: 'reportCrimeTip', ...input }] : [],
    );
    const broken = ['{"fact":"reportCrimeTip","content":"Zqx01', '{"fact":"Zqx01"}', '"Zqx01"', '{"Zqx01":1}'];
    await writeFile(file, [...lines.map((line) => JSON.stringify(line)), ...broken].join('\n'));

    const tally = String(await importFacts(door, file, await systemCaller(door.directory, 'police', 'CA-TG-MT', 'import')));
    await door.close();

    expect(tally).toMatch(/ 0 unchanged, 0 corrected, (?:1\d|2\d) refused$/);
    expect((await readFile(`${file}.refused.ndjson`, 'utf8')).trim().split('\n').length).toBeGreaterThan(10);
    expect(leaksOf(await readFile(`${file}.refused.ndjson`, 'utf8'))).toEqual([]);
  });

  it('is not in the answer to who takes a fact back, nor in what others are told of it', async () => {
    const police = hub.signIn('police.investigator', 'CA-TG-GC');
    const { rows } = await hub.sql('select id from police.investigation_decision where recorded_to is null');
    const { text, errors } = await police.ask('mutation ($input: WithdrawFact!) { withdrawFact(input: $input) { __typename } }', {
      input: { factId: rows[0]?.id, reason: SECRETS.withdrawal },
    });
    const others = await Promise.all(
      askers.map(([grantee, organisation, , subject]) => hub.signIn(grantee, organisation, { subject }).ask(everything, { id })),
    );

    expect(errors).toEqual([]);
    expect(leaksOf(text + others.map((other) => other.text).join('\n'))).toEqual([]);
  });

  it('is in no trail that anybody reads', async () => {
    const entry = 'nodes { operation references matters subject } edges { cursor } pageInfo { endCursor }';
    const own = await hub.signIn('police.investigator', 'CA-TG-GC').ask(`{ myTrail(first: 100) { ${entry} } }`);
    const inspected = await hub
      .signIn('police.inspector', 'CA-TG-GC')
      .ask(`{ factTrail(first: 100) { ${entry} } }`, {}, { purpose: 'INSPECTION' });

    expect([own.errors, inspected.errors]).toEqual([[], []]);
    expect(own.data.myTrail.nodes.length).toBeGreaterThan(30);
    expect(leaksOf(own.text + inspected.text)).toEqual([]);
  });

  it('is in no row of the matters, no event and no entry of the trail', async () => {
    const { rows } = await hub.sql(
      "select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname in ('matter', 'hub') and c.relkind = 'r' order by 1",
    );
    expect(rows.length).toBeGreaterThan(25);

    for (const { name } of rows) {
      const { rows: found } = await hub.sql(`select t::text as row from ${name} t`);
      expect([name, leaksOf(JSON.stringify(found))]).toEqual([name, []]);
    }
  });

  it('is in no line of the log, ours or that of PostgreSQL', async () => {
    expect(leaksOf(logged.join(''))).toEqual([]);
    const lines = (await postgresLog()).split('\n').filter((line) => line.includes(hub.database.name));
    expect(lines.length).toBeGreaterThan(100);
    expect(leaksOf(lines.join('\n'))).toEqual([]);
  });
});
