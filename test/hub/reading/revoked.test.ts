import { AFTER_THE_JUDGMENT, handledByDemo, POLICE, PROTECTED, wholeMatter } from '../../acceptance/whole-matter.js';
import { startHub, type TestHub } from '../../support/hub.js';

let hub: TestHub;
let id: string;

beforeAll(async () => {
  hub = await startHub({ now: AFTER_THE_JUDGMENT });
  id = await wholeMatter(hub);
  await handledByDemo(hub, id);
});
afterAll(() => hub.close());

const question =
  'query ($id: ID) { matter(id: $id) { crimeTips { number content informant { fullName } } criminalCase { accused { fullName } } victims { code identity { fullName } } } }';
const ask = (purpose?: string) => hub.signIn(...POLICE).ask(question, { id }, purpose ? { purpose } : {});

describe('with the grant on a column revoked', () => {
  it('the answer to a caller from whom it is withheld is the same, for the one who may see it there is none', async () => {
    const before = await ask('INVESTIGATION');
    expect(before.data.matter.victims[0].identity).toEqual({ fullName: PROTECTED.victim });

    const { rows } = await hub.sql(
      `select a.attname::text as column, c.relname::text as table from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
       where (n.nspname, c.relname) in (('police', 'crime_tip'), ('social_affairs', 'shelter')) and a.attname ~ '^(informant|name|address)'`,
    );
    expect(rows.length).toBeGreaterThanOrEqual(3);
    for (const { table, column } of rows) {
      const schema = table === 'crime_tip' ? 'police' : 'social_affairs';
      await hub.sql(`revoke select (${column}) on ${schema}.${table} from lt_reader, lt_reader_low`);
    }

    expect((await ask('INVESTIGATION')).text).toBe(before.text);
    expect((await ask()).errors).toEqual([]);
    const shown = await ask('TIP_VERIFICATION');
    expect([shown.data, shown.codes]).toEqual([null, ['UNAVAILABLE']]);
    expect(shown.text).not.toContain(PROTECTED.informant);
  });
});

describe('with the right to write the trail revoked', () => {
  afterAll(() => hub.sql('grant insert on hub.trail_entry to lt_trail'));

  it.each([
    ['a question', question],
    ['a question that finds nothing', '{ matter(reference: "LT-1999-0001") { id } }'],
    ['a list', '{ matters(first: 2) { nodes { id } totalCount } }'],
    ['the trail itself', '{ myTrail(first: 1) { nodes { id } } }'],
  ])('%s gets an error and no data', async (_, query) => {
    await hub.sql('revoke insert on hub.trail_entry from lt_trail');

    const { status, data, codes, errors, text } = await hub.signIn(...POLICE).ask(query, query === question ? { id } : {});

    expect([status, data, codes]).toEqual([503, null, ['UNAVAILABLE']]);
    expect(errors[0]?.extensions.messages).toEqual({ vi: expect.any(String), en: expect.any(String) });
    expect(text).not.toContain('12/TB-CSĐT');
  });

  it('a command of an agency that may not write it changes nothing', async () => {
    await hub.sql('revoke insert on hub.trail_entry from lt_police');
    const before = await hub.sql('select (select count(*) from police.crime_tip) as tips, (select count(*) from matter.event) as events');

    const { data, codes } = await hub
      .signIn(...POLICE)
      .ask('mutation { reportCrimeTip(input: { number: "99/TB-CSĐT", receivedOn: "2019-05-01" }) { id } }');

    const after = await hub.sql('select (select count(*) from police.crime_tip) as tips, (select count(*) from matter.event) as events');
    await hub.sql('grant insert on hub.trail_entry to lt_police');
    expect([data?.reportCrimeTip ?? null, codes]).toEqual([null, ['UNAVAILABLE']]);
    expect(after.rows).toEqual(before.rows);
  });
});
