import { withClient } from '../../../src/platform/database/with-client.js';
import { AFTER_THE_JUDGMENT, handledByDemo, POLICE, PROTECTED, wholeMatter } from '../../acceptance/whole-matter.js';
import { startHub, type TestHub } from '../../support/hub.js';

let hub: TestHub;
let id: string;

beforeAll(async () => {
  hub = await startHub({ now: AFTER_THE_JUDGMENT });
  await hub.sql(`alter role lt_reader in database ${hub.database.name} set statement_timeout = '1s'`);
  id = await wholeMatter(hub);
  await handledByDemo(hub, id);
});
afterAll(() => hub.close());

const question = 'query Whom ($id: ID) { matter(id: $id) { crimeTips { informant { fullName } } } }';
const ask = () => hub.signIn(...POLICE).ask(question, { id }, { purpose: 'TIP_VERIFICATION' });
const informant = { matter: { crimeTips: [{ informant: { fullName: PROTECTED.informant } }] } };

const connections = () =>
  hub.sql("select pid from pg_stat_activity where datname = $1 and usename = 'lt_reader' order by pid", [hub.database.name]);

/** Whatever is asked meanwhile waits for a table that somebody else holds. */
const heldUp = <T>(work: () => Promise<T>): Promise<T> =>
  withClient(hub.database.url, async (client) => {
    await client.query('begin; lock table police.crime_tip in access exclusive mode');
    return work();
  });

it('a question that does not come to an end is stopped, said so in both languages, and on the trail', async () => {
  expect((await ask()).data).toEqual(informant);
  const before = await connections();
  await hub.forget();

  const { data, codes, errors, text } = await heldUp(ask);

  expect([data, codes]).toEqual([null, ['TOO_EXPENSIVE']]);
  expect(errors[0]?.extensions.messages).toEqual({
    vi: 'Đọc dữ liệu quá lâu nên đã dừng. Hãy hỏi ít dòng hoặc ít trường hơn, hoặc thử lại sau.',
    en: 'Reading took too long and was stopped. Ask for fewer rows or fewer fields, or try again later.',
  });
  expect(text).not.toMatch(/select|statement|crime_tip|57014/i);
  expect(await hub.trail()).toMatchObject([
    { caller: 'police.investigator/CA-TG-GC', operation: 'Whom', outcome: 'FAILED', codes: ['TOO_EXPENSIVE'], refs: [id], matters: [] },
  ]);
  expect((await ask()).data).toEqual(informant);
  expect((await connections()).rows).toEqual(before.rows);
});

it('both reading roles have a limit', async () => {
  const { rows } = await hub.sql(
    "select rolname::text as role, rolconfig as settings from pg_roles where rolname ~ '^lt_reader' order by 1",
  );

  expect(rows).toEqual([
    { role: 'lt_reader', settings: expect.arrayContaining(['statement_timeout=30s']) },
    { role: 'lt_reader_low', settings: expect.arrayContaining(['statement_timeout=30s']) },
  ]);
});
