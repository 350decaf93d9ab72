import type { Answered, SignedIn } from '../../support/hub.js';
import { startHub, type TestHub } from '../../support/hub.js';

const KEEP = 'mutation ($input: KeepQuery!) { keepQuery(input: $input) { id name text shared own } }';
const SHARE = 'mutation ($id: ID!, $shared: Boolean!) { shareQuery(id: $id, shared: $shared) { id shared own } }';
const FORGET = 'mutation ($id: ID!) { forgetQuery(id: $id) }';
const ONE = 'query ($id: ID!) { keptQuery(id: $id) { name text shared own } }';
const LIST = '{ keptQueries { totalCount nodes { id name shared own } } }';
const text = 'query Open($place: Code) { matters(filter: { place: $place, openedFrom: "2019-01-01" }) { nodes { code } } }';

let hub: TestHub;
let me: SignedIn;
let colleague: SignedIn;
let elsewhere: SignedIn;
beforeAll(async () => {
  hub = await startHub();
  me = hub.signIn('police.investigator', 'CA-TG-GC');
  colleague = hub.signIn('police.investigator', 'CA-TG-CB', { subject: 'other' });
  elsewhere = hub.signIn('procuracy.prosecutor', 'VKS-TG-GC');
});
afterEach(() => hub.sql('delete from hub.kept_query'));
afterAll(() => hub.close());

const keep = (by: SignedIn, name: string, query = text): Promise<Answered> => by.ask(KEEP, { input: { name, text: query } });
const idOf = async (by: SignedIn, name: string): Promise<string> => (await keep(by, name)).data.keepQuery.id;
const namesOf = async (by: SignedIn): Promise<string[]> =>
  (await by.ask(LIST)).data.keptQueries.nodes.map(({ name }: { name: string }) => name);

describe('a kept query', () => {
  it('comes back to its owner, and is on the trail without its text', async () => {
    await hub.forget();
    const { data, errors } = await keep(me, 'Đang mở');

    expect(errors).toEqual([]);
    expect(data.keepQuery).toEqual({ id: expect.any(String), name: 'Đang mở', text, shared: false, own: true });
    expect((await me.ask(ONE, { id: data.keepQuery.id })).data.keptQuery).toEqual({ name: 'Đang mở', text, shared: false, own: true });
    const trail = await hub.trail();
    expect(trail[0]).toMatchObject({ caller: 'police.investigator/CA-TG-GC', kind: 'MUTATION', operation: 'keepQuery' });
    expect(JSON.stringify(trail)).not.toMatch(/Đang mở|2019-01-01/);
  });

  it('does not exist for anybody else until it is shared, and never beyond the agency', async () => {
    const id = await idOf(me, 'một');
    for (const by of [colleague, elsewhere]) {
      expect(await namesOf(by)).toEqual([]);
      expect((await by.ask(ONE, { id })).data).toEqual({ keptQuery: null });
    }

    expect((await me.ask(SHARE, { id, shared: true })).data.shareQuery).toEqual({ id, shared: true, own: true });
    expect((await colleague.ask(ONE, { id })).data.keptQuery).toEqual({ name: 'một', text, shared: true, own: false });
    expect(await namesOf(colleague)).toEqual(['một']);
    expect([await namesOf(elsewhere), (await elsewhere.ask(ONE, { id })).data]).toEqual([[], { keptQuery: null }]);

    await me.ask(SHARE, { id, shared: false });
    expect([await namesOf(colleague), (await colleague.ask(ONE, { id })).data]).toEqual([[], { keptQuery: null }]);
  });

  it('names nobody: not even within the agency', async () => {
    const { data } = await me.ask('{ __type(name: "KeptQuery") { fields { name } } }');

    expect(data.__type.fields.map(({ name }: { name: string }) => name).sort()).toEqual([
      ...['changedAt', 'id', 'name', 'own', 'shared', 'text'],
    ]);
  });

  it('is changed by its owner alone, also where it is shared', async () => {
    const id = await idOf(me, 'một');
    await me.ask(SHARE, { id, shared: true });
    for (const by of [colleague, elsewhere, hub.signIn('police.supervisor', 'CA-TG', { subject: 'chief' })]) {
      const refused = await by.ask(SHARE, { id, shared: false });
      const absent = await by.ask(SHARE, { id: '00000000-0000-4000-8000-000000000000', shared: false });
      expect([refused.codes, refused.errors[0]?.message]).toEqual([['NOT_FOUND'], absent.errors[0]?.message]);
      expect((await by.ask(FORGET, { id })).data).toEqual({ forgetQuery: false });
      // The same name of another person is a query of its own.
      await keep(by, 'một', '{ __typename }');
    }

    expect((await me.ask(ONE, { id })).data.keptQuery).toEqual({ name: 'một', text, shared: true, own: true });
  });

  it('repeated changes nothing', async () => {
    const id = await idOf(me, 'một');
    await hub.sql(`update hub.kept_query set changed_at = '2020-01-01'`);
    const before = await hub.rows('hub.kept_query');
    expect(await idOf(me, 'một')).toBe(id);
    await me.ask(SHARE, { id, shared: false });
    expect(await hub.rows('hub.kept_query')).toEqual(before);

    expect([(await me.ask(FORGET, { id })).data, (await me.ask(FORGET, { id })).data]).toEqual([
      { forgetQuery: true },
      { forgetQuery: false },
    ]);
  });

  it('is for every agency, and for no program', async () => {
    for (const by of [hub.signIn('steering-committee.analyst', 'BCD138-TG'), hub.signIn('courts.clerk', 'TA-TG-GC')]) {
      expect((await keep(by, 'một')).errors).toEqual([]);
    }
    await hub.forget();
    expect((await keep(hub.signIn('police.investigator', 'CA-TG-GC', { system: true }), 'một')).codes).toEqual(['FORBIDDEN']);
    expect(await hub.trail()).toMatchObject([{ operation: 'keepQuery', kind: 'MUTATION', outcome: 'REFUSED', system: true }]);
  });

  it('shared by a steering committee is read by no agency', async () => {
    const analyst = hub.signIn('steering-committee.analyst', 'BCD138-TG');
    const id = await idOf(analyst, 'một');
    await analyst.ask(SHARE, { id, shared: true });

    expect(await namesOf(me)).toEqual([]);
    expect(await namesOf(hub.signIn('steering-committee.analyst', 'BCD138-TG', { subject: 'second' }))).toEqual(['một']);
  });

  it.each([
    ['is a query', 'query {', 'BAD_USER_INPUT'],
    ['fits the schema', '{ matters { nodes { victimsName } } }', 'BAD_USER_INPUT'],
    ['is no mutation', 'mutation ($i: AssignHandler!) { assignHandler(input: $i) { id } }', 'BAD_USER_INPUT'],
    ['is one query', 'query A { __typename } query B { __typename }', 'BAD_USER_INPUT'],
    ['says nothing beside the question', '{ __typename } # Nguyễn Văn A', 'BAD_USER_INPUT'],
    ['holds no words to search for', '{ matters(filter: { text: "Nguyễn Văn A" }) { nodes { code } } }', 'BAD_USER_INPUT'],
    ['holds no number of a document', '{ matter(reference: "12/TB-CSĐT") { code } }', 'BAD_USER_INPUT'],
    ['holds no name as a code', '{ matters(filter: { place: "NGUYEN-VAN-A" }) { totalCount } }', 'BAD_USER_INPUT'],
    ['holds no number of a person', '{ matters(filter: { place: "082019001234" }) { totalCount } }', 'BAD_USER_INPUT'],
    ['holds no number of a person as an id', '{ matter(id: 82019001234) { code } }', 'BAD_USER_INPUT'],
    ['holds no number of a person as a default', 'query ($id: ID = 82019001234) { matter(id: $id) { code } }', 'BAD_USER_INPUT'],
    ['holds no code as a default', 'query ($p: Code = "NGUYEN") { matters(filter: { place: $p }) { totalCount } }', 'BAD_USER_INPUT'],
    ['holds no id', '{ matter(id: "3f0c1d2e-0000-4000-8000-000000000000") { code } }', 'BAD_USER_INPUT'],
    [
      'holds no value of a variable',
      'query ($t: ShortText = "Nguyễn Văn A") { matters(filter: { text: $t }) { totalCount } }',
      'BAD_USER_INPUT',
    ],
    ['is not too deep', `{ matter { ${'related { matter { '.repeat(8)}code${' } }'.repeat(8)} } }`, 'TOO_EXPENSIVE'],
    ['has pages of a size', '{ matters(first: 101) { nodes { code } } }', 'TOO_EXPENSIVE'],
    ['is no long list of roots', `{ ${Array.from({ length: 11 }, (_, i) => `a${i}: __typename`).join(' ')} }`, 'TOO_EXPENSIVE'],
    ['has aliases that fit', `{ ${'a'.repeat(64)}: matters { totalCount } }`, 'BAD_USER_INPUT'],
  ])('%s', async (_, query, code) => {
    const { codes, text: answer } = await keep(me, 'một', query);

    expect(codes).toEqual([code]);
    expect(answer).not.toMatch(/Nguyễn|NGUYEN|victimsName|82019001234/);
    expect(await hub.rows('hub.kept_query')).toEqual([]);
  });

  it('may name days, codes and sizes, and ask of the schema', async () => {
    for (const query of [
      '{ matters(first: 20, filter: { place: "28306-20250701", stage: [IN_FORCE], openedTo: "2020-01-01" }) { totalCount } }',
      'query ($first: Int = 5, $id: ID!) { matter(id: $id) { timeline(first: $first) { nodes { kind } } } }',
      '{ __schema { queryType { name } } }',
    ]) {
      expect((await keep(me, 'một', query)).errors).toEqual([]);
    }
  });

  it('is one of fifty at most, also where two clients keep at once', async () => {
    await keep(me, 'n0');
    await hub.sql(
      `insert into hub.kept_query (issuer, agency, subject, name, text, changed_at)
       select issuer, agency, subject, 'n' || n, text, changed_at from generate_series(1, 48) n, hub.kept_query`,
    );
    const both = await Promise.all([keep(me, 'một'), keep(me, 'hai')]);

    expect(both.flatMap(({ codes }) => codes)).toEqual(['CONFLICT']);
    expect(await hub.rows('hub.kept_query')).toHaveLength(50);
  });

  it('is read by one statement, by id or in the list', async () => {
    const id = await idOf(me, 'một');
    await hub.forget();
    await me.ask(ONE, { id });
    await me.ask(LIST);

    expect(hub.readingStatements).toHaveLength(2);
  });

  it('is written by a role that can do nothing else', async () => {
    const tables = (await hub.sql(`select schemaname || '.' || tablename as name from pg_tables where schemaname !~ '^(pg_|information)'`))
      .rows;
    const { rows } = await hub.sql(
      `select t as name, string_agg(p, ' ' order by p) as may from unnest($1::text[]) t, unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE']) p
       where has_table_privilege('lt_keeping', t, p) or has_any_column_privilege('lt_keeping', t, case when p = 'DELETE' then 'INSERT' else p end) and p <> 'DELETE'
       group by t order by t`,
      [tables.map(({ name }) => name)],
    );

    expect(rows).toEqual([
      { name: 'hub.kept_query', may: 'DELETE INSERT SELECT UPDATE' },
      { name: 'hub.saved_search', may: 'DELETE INSERT SELECT UPDATE' },
      { name: 'hub.trail_entry', may: 'INSERT' },
      { name: 'hub.trail_view', may: 'INSERT' },
    ]);
  });
});
