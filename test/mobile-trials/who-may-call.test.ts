import pg from 'pg';
import { startHub, type TestHub } from '../support/hub.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub.close());

it('leaves to nobody by default what runs with more rights than its caller has', async () => {
  const { rows } = await hub.sql(`
    select p.oid::regprocedure::text as function from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname in ('hub', 'matter', 'mobile_trials', 'police', 'border_guard', 'social_affairs', 'procuracy', 'courts') and p.prosecdef
      and exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a where a.grantee = 0)`);

  expect(rows).toEqual([]);
});

it.each(['lt_reader', 'lt_reader_low', 'lt_police', 'lt_courts'])('lets %s neither enter a matter nor tell it of a step', async (role) => {
  const client = new pg.Client({ connectionString: hub.database.roleUrl(role) });
  await client.connect();
  const refused = (call: string) => client.query(`select ${call}`).then(String, (error: { code: string }) => error.code);
  const answers = [await refused(`matter.tell('{}')`), await refused('matter.enter(gen_random_uuid(), array[1], current_date)')];
  await client.end();

  expect(answers).toEqual(['42501', '42501']);
});
