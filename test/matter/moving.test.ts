import { randomUUID } from 'node:crypto';
import { callFunction } from '../../src/platform/database/call-function.js';
import { openReporting, type Reporting, refusal } from './reporting.js';

let hub: Reporting;
beforeAll(async () => {
  hub = await openReporting();
  await hub.admin.query(`
    create schema if not exists border_guard;
    create table border_guard.probe (like matter.fact_template including all);
    select matter.adopt_fact_table('border_guard', 'probe')`);
}, 60_000);
afterAll(() => hub.close());

const tip = 'CA-TG-GC|TIN|2019|1';
const handover = 'BP-TN-MB|BBBG|2019|1';
const acknowledge = {
  by: 'CA-TG-GC',
  kind: 'HANDOVER_ACKNOWLEDGED',
  on: '2019-03-05',
  target: tip,
  quotes: [handover],
  details: { handoverKey: handover },
};

const insertProbe = (matter: string) =>
  hub.as('BP').query(
    `insert into border_guard.probe (row_id, id, version, matter_id, home_matter_id, organisation_id, source_key, recorded_from, recorded_by, content_digest)
     values ($1, $1, 1, $2, $2, $3, 'source:1', now(), 'x', 'x')`,
    [randomUUID(), matter, hub.id('BP-TN-MB')],
  );

it('moves the rows of fact tables with their matter, and back', async () => {
  const matter = await hub.tell({ by: 'CA-TG-GC', kind: 'TIP_RECEIVED', on: '2019-03-01', own: tip });
  const other = await hub.tell({ by: 'BP-TN-MB', kind: 'MATTER_HANDED_OVER', on: '2019-03-04', own: handover, names: ['CA-TG-GC'] });
  const { rows: codes } = await hub.admin.query('select code from matter.matter where id = $1', [other]);
  await insertProbe(other);
  const place = async () => (await hub.as('BP').query('select matter_id, home_matter_id from border_guard.probe')).rows;

  await hub.tell(acknowledge);
  expect(await place()).toEqual([{ matter_id: matter, home_matter_id: other }]);

  await callFunction(hub.as('CA'), 'matter.separate', matter, hub.id('CA-TG-GC'), codes[0].code, 'not the same', new Date());
  expect(await place()).toEqual([{ matter_id: other, home_matter_id: other }]);
});

it('lets an agency add and close rows of its own, nothing else', async () => {
  expect(await refusal(hub.as('BP').query("update border_guard.probe set recorded_to = now(), withdrawal_reason = 'x'"))).toBe('accepted');
  expect(await refusal(hub.as('BP').query('update border_guard.probe set matter_id = gen_random_uuid()'))).toBe('42501');
  expect(await refusal(hub.as('BP').query('delete from border_guard.probe'))).toBe('42501');
  expect(await refusal(hub.as('CA').query('select from border_guard.probe'))).toBe('42501');
});

it('makes whoever handed over PAST, and takes it back in when the matter comes back', async () => {
  const relation = async (matter: string) => {
    const { rows } = await hub.admin.query(
      'select relation, since, until from matter.standing where matter_id = $1 and organisation_id = $2',
      [matter, hub.id('CA-TG-GC')],
    );
    return Object.values(rows[0]);
  };
  const there = 'CA-TG-GC|QĐ|2019|70';
  const back = 'CA-TG|QĐ|2019|71';
  await hub.tell({ by: 'CA-TG-GC', kind: 'CASE_INITIATED', on: '2019-03-01', own: 'CA-TG-GC|QĐ|2019|69' });
  await hub.tell({
    by: 'CA-TG-GC',
    kind: 'CASE_TRANSFERRED',
    on: '2019-04-01',
    own: there,
    target: 'CA-TG-GC|QĐ|2019|69',
    names: ['CA-TG'],
  });
  const matter = await hub.tell({
    by: 'CA-TG',
    kind: 'HANDOVER_ACKNOWLEDGED',
    on: '2019-04-03',
    target: there,
    details: { handoverKey: there },
  });
  expect(await relation(matter)).toEqual([2, '2019-03-01', '2019-04-03']);

  await hub.tell({ by: 'CA-TG', kind: 'CASE_TRANSFERRED', on: '2019-05-01', own: back, target: there, names: ['CA-TG-GC'] });
  await hub.tell({ by: 'CA-TG-GC', kind: 'HANDOVER_ACKNOWLEDGED', on: '2019-05-02', target: back, details: { handoverKey: back } });
  expect(await relation(matter)).toEqual([4, '2019-03-01', null]);
});

it('keeps handlers for those who take part, once each', async () => {
  const matter = await hub.tell({ by: 'CA-TG-MT', kind: 'TIP_RECEIVED', on: '2019-03-01', own: 'CA-TG-MT|TIN|2019|1' });
  const call = (name: string, by: string) => callFunction(hub.as(by), name, matter, hub.id(by), 'demo', '2019-03-02T00:00:00Z');

  await call('matter.assign_handler', 'CA-TG-MT');
  await call('matter.assign_handler', 'CA-TG-MT');
  expect(await refusal(call('matter.assign_handler', 'TA-TG-MT'))).toBe('LT002');
  await call('matter.release_handler', 'CA-TG-MT');

  const { rows } = await hub.admin.query('select subject, until is null as open from matter.handler where matter_id = $1', [matter]);
  expect(rows).toEqual([{ subject: 'demo', open: false }]);
});
