import type { Answered, SignedIn } from '../support/hub.js';
import { startHub, type TestHub } from '../support/hub.js';

const FIELDS = 'id name order columns changedAt filter { stage place text openedFrom assigned tip { hasOutcome receivedFrom } }';
const SAVE = `mutation ($input: SaveSearch!) { saveSearch(input: $input) { ${FIELDS} } }`;
const LIST = `{ savedSearches { totalCount nodes { ${FIELDS} } } }`;
const filter = { place: '816', stage: ['TIP_RECEIVED'], tip: { hasOutcome: false, receivedFrom: '2019-01-01' } };

let hub: TestHub;
let me: SignedIn;
beforeAll(async () => {
  hub = await startHub();
  me = hub.signIn('police.investigator', 'CA-TG-GC');
});
afterEach(() => hub.sql('delete from hub.saved_search'));
afterAll(() => hub.close());

const save = (by: SignedIn, name: string, more: Record<string, unknown> = {}): Promise<Answered> =>
  by.ask(SAVE, { input: { name, filter, ...more } });
const idOf = async (by: SignedIn, name: string): Promise<string> => (await save(by, name)).data.saveSearch.id;
const namesOf = async (by: SignedIn): Promise<string[]> =>
  (await by.ask(LIST)).data.savedSearches.nodes.map(({ name }: { name: string }) => name);

/** Everybody who is not the same person: another name, another agency, another role's own token is the same person. */
const others = (): readonly (readonly [string, SignedIn])[] => [
  ['another person of the same body', hub.signIn('police.investigator', 'CA-TG-GC', { subject: 'other' })],
  ['a person of the same name elsewhere', hub.signIn('procuracy.prosecutor', 'VKS-TG-GC')],
  ['an inspector', hub.signIn('police.inspector', 'CA-TG-GC', { subject: 'inspector' })],
  ['an analyst', hub.signIn('steering-committee.analyst', 'BCD138-TG')],
];

describe('a saved search', () => {
  it('comes back as it was saved, to its owner, and is on the trail without its words', async () => {
    await hub.forget();
    const { data, errors } = await save(me, 'Nguồn tin  Gò Công ', { order: 'DUE', columns: ['CODE', 'TIPS', 'CODE'] });

    expect(errors).toEqual([]);
    expect(data.saveSearch).toEqual({
      ...{ id: expect.any(String), name: 'Nguồn tin  Gò Công', order: 'DUE', columns: ['CODE', 'TIPS'] },
      changedAt: '2026-06-01T08:00:00+07:00',
      filter: { ...filter, text: null, openedFrom: null, assigned: null, tip: { hasOutcome: false, receivedFrom: '2019-01-01' } },
    });
    const { changedAt: _, ...saved } = data.saveSearch;
    expect((await me.ask(LIST)).data.savedSearches).toMatchObject({ totalCount: 1, nodes: [saved] });
    const [entry] = await hub.trail();
    expect(entry).toMatchObject({ caller: 'police.investigator/CA-TG-GC', kind: 'MUTATION', operation: 'saveSearch', outcome: 'ANSWERED' });
    expect(JSON.stringify(await hub.trail())).not.toMatch(/Gò Công|\b816\b/);
  });

  it.each([
    'police.investigator CA-TG-GC',
    'border-guard.officer BP-TN-MB',
    'procuracy.prosecutor VKS-TG-GC',
    'courts.judge TA-TG-GC',
    'courts.clerk TA-TG-GC',
    'social-affairs.case-worker LDTBXH-TG',
    'courts.supervisor TA-TG-GC',
    'police.inspector CA-TG-GC',
    'steering-committee.analyst BCD138-TG',
  ])('is for everybody: %s', async (grantee) => {
    const [role = '', organisation = ''] = grantee.split(' ');
    const by = hub.signIn(role, organisation);

    expect((await save(by, 'của tôi')).errors).toEqual([]);
    expect(await namesOf(by)).toEqual(['của tôi']);
  });

  it('does not exist for anybody else, whatever they try', async () => {
    const id = await idOf(me, 'kín');
    await hub.forget();
    for (const [who, by] of others()) {
      const seen = await by.ask(LIST);
      const renamed = await by.ask('mutation ($id: ID!) { renameSearch(id: $id, name: "x") { id } }', { id });
      const absent = await by.ask('mutation { renameSearch(id: "00000000-0000-4000-8000-000000000000", name: "x") { id } }');
      const deleted = await by.ask('mutation ($id: ID!) { deleteSearch(id: $id) }', { id });

      expect([who, seen.data.savedSearches.totalCount, seen.data.savedSearches.nodes]).toEqual([who, 0, []]);
      expect([renamed.codes, renamed.errors[0]?.message]).toEqual([['NOT_FOUND'], absent.errors[0]?.message]);
      expect(deleted.data).toEqual({ deleteSearch: false });
    }
    expect(await namesOf(me)).toEqual(['kín']);
  });

  it('is one person’s under the issuer that speaks for it', async () => {
    await save(me, 'kín');
    await hub.sql(`update hub.saved_search set issuer = 'https://elsewhere.example'`);

    expect(await namesOf(me)).toEqual([]);
  });

  it('is not for a program', async () => {
    const program = hub.signIn('police.investigator', 'CA-TG-GC', { system: true });

    expect((await save(program, 'x')).codes).toEqual(['FORBIDDEN']);
    expect(await hub.rows('hub.saved_search')).toEqual([]);
  });

  it('of the same name is replaced; saved again as it is, it stays as it was', async () => {
    const id = await idOf(me, 'một');
    const [before] = await hub.rows('hub.saved_search');
    await hub.sql(`update hub.saved_search set changed_at = '2020-01-01'`);
    expect(await idOf(me, 'một')).toBe(id);
    expect((await hub.rows('hub.saved_search'))[0]).toEqual({ ...before, changed_at: new Date('2020-01-01') });

    const other = await save(me, 'một', { filter: { text: 'lt-2019' } });
    expect(other.data.saveSearch).toMatchObject({ id, filter: { text: 'lt-2019', place: null, stage: null, tip: null } });
  });

  it('is renamed, but not to a name that is taken', async () => {
    const id = await idOf(me, 'một');
    await save(me, 'hai');
    const rename = 'mutation ($id: ID!, $name: ShortText!) { renameSearch(id: $id, name: $name) { name } }';

    expect((await me.ask(rename, { id, name: 'hai' })).codes).toEqual(['CONFLICT']);
    expect((await me.ask(rename, { id, name: 'ba' })).data).toEqual({ renameSearch: { name: 'ba' } });
    expect((await me.ask(rename, { id, name: 'ba' })).data).toEqual({ renameSearch: { name: 'ba' } });
    expect(await namesOf(me)).toEqual(['ba', 'hai']);
  });

  it('is deleted once; deleting again changes nothing', async () => {
    const id = await idOf(me, 'một');
    const remove = async (one: string) => (await me.ask('mutation ($id: ID!) { deleteSearch(id: $id) }', { id: one })).data.deleteSearch;

    expect([await remove(id), await remove(id), await remove('x')]).toEqual([true, false, false]);
    expect(await namesOf(me)).toEqual([]);
  });

  it.each([
    ['a name of one line', { name: 'một\nhai' }],
    ['a name', { name: '   ' }],
    ['a name without marks that turn the text', { name: 'a\u202Eb' }],
    ['a short name', { name: 'x'.repeat(81) }],
    ['a filter as the list has it', { filter: { openedFrom: '2019-02-30' } }],
    ['a filter that exists', { filter: { victim: 'x' } }],
    ['a stage that exists', { filter: { stage: ['NOWHERE'] } }],
    ['columns that exist', { columns: ['VICTIMS'] }],
  ])('has %s', async (_, wrong) => {
    expect((await save(me, 'một', wrong)).codes).toEqual(['BAD_USER_INPUT']);
    expect(await hub.rows('hub.saved_search')).toEqual([]);
  });

  it('holds each stage once, however often it is given', async () => {
    const stages = Array.from({ length: 500 }, () => ['TRIED', 'TIP_RECEIVED']).flat();
    const { data } = await save(me, 'một', { filter: { stage: stages } });
    const [saved] = (await hub.rows('hub.saved_search')) as [{ filter: unknown }];

    expect(data.saveSearch.filter.stage).toEqual(['TRIED', 'TIP_RECEIVED']);
    expect(saved.filter).toEqual({ stage: ['TRIED', 'TIP_RECEIVED'] });
  });

  it('keeps hostile words as words', async () => {
    for (const name of [`'; drop table hub.saved_search; --`, '{"~w":0}', '<img src=x onerror=alert(1)>', '=1+1']) {
      const { data } = await save(me, name, { filter: { text: name } });
      expect(data.saveSearch).toMatchObject({ name, filter: { text: name } });
    }
    expect(await hub.rows('hub.saved_search')).toHaveLength(4);
  });

  it('is one of fifty at most, also where two clients save at once', async () => {
    await hub.sql(
      `insert into hub.saved_search (issuer, agency, subject, name, filter, changed_at)
       select e.issuer, 'POLICE', 'demo', 'n' || n, '{}', now() from generate_series(1, 49) n, (select issuer from hub.trail_entry where agency = 'POLICE' limit 1) e`,
    );
    const both = await Promise.all([save(me, 'một'), save(me, 'hai')]);

    expect(both.flatMap(({ codes }) => codes)).toEqual(['CONFLICT']);
    expect(await hub.rows('hub.saved_search')).toHaveLength(50);
    expect((await save(me, 'n1')).errors).toEqual([]);
  });

  it('of one name is one, also where two clients save it at once', async () => {
    const both = await Promise.all([save(me, 'một'), save(me, 'một')]);

    expect(both.flatMap(({ codes }) => codes)).toEqual([]);
    expect(new Set(both.map(({ data }) => data.saveSearch.id)).size).toBe(1);
  });

  it('is listed by one statement, and its filter serves the list as it is', async () => {
    await save(me, 'một');
    await hub.forget();
    const { data } = await me.ask(LIST);

    expect(hub.readingStatements).toHaveLength(1);
    const f = data.savedSearches.nodes[0].filter;
    const found = await me.ask('query ($f: MatterFilter) { matters(filter: $f) { totalCount } }', { f });
    expect(found.data).toEqual({ matters: { totalCount: 0 } });
  });

  it('is not there where the trail cannot be written', async () => {
    await hub.sql('revoke insert on hub.trail_entry from lt_keeping');
    const { data } = await save(me, 'một');
    await hub.sql('grant insert on hub.trail_entry to lt_keeping');

    expect(data?.saveSearch ?? null).toBeNull();
    expect(await hub.rows('hub.saved_search')).toEqual([]);
  });
});
