import { randomUUID } from 'node:crypto';
import { callFunction } from '../../../src/platform/database/call-function.js';
import { guideFacts, lies } from '../guide-facts.js';
import { openReporting, type Reporting, type Told } from '../reporting.js';
import { drift } from './drift.js';

let hub: Reporting;
beforeAll(async () => {
  hub = await openReporting();
}, 60_000);
afterAll(() => hub.close());

let number = 0;
const tip = (more: Partial<Told> = {}): Told => {
  number += 1;
  return { by: 'CA-TG-GC', kind: 'TIP_RECEIVED', on: '2019-03-01', own: `CA-TG-GC|TIN|2019|${number}00`, ...more };
};
const row = async (matter: string) => (await hub.admin.query('select * from matter.figure_row where matter_id = $1', [matter])).rows[0];
const counted = async (where: string): Promise<number> =>
  Number((await hub.admin.query(`select coalesce(sum(n), 0) as n from matter.figure_cell where ${where}`)).rows[0].n);

it('counts the same in whatever order facts arrive, and while they do', async () => {
  const facts = [...guideFacts, ...lies];
  const orders = [facts, facts.toReversed(), facts.toSorted((a, b) => a.kind.localeCompare(b.kind))];

  for (const order of orders) {
    await hub.admin.query(
      'begin; delete from matter.joining; delete from matter.handler; delete from matter.code; delete from matter.matter',
    );
    await hub.admin.query('delete from matter.event; delete from matter.document; delete from matter.quote; delete from matter.naming');
    await hub.admin.query('select matter.count_all(); commit');
    for (const fact of order) {
      await hub.tell(fact);
      expect(await drift(hub)).toEqual([]);
    }
    const { rows } = await hub.admin.query("select * from matter.figure_row where stage = 'IN_FORCE'");
    // Tip and initiation in March, concluded in June, indicted and registered in July, judged in January, in force in February.
    expect(rows).toMatchObject([
      {
        year: 2019,
        agency: 'COURTS',
        border: true,
        seriousness: 'VERY_SERIOUS',
        steps: [1000, 2003, 3001, 4000, 5006, 6001],
        victims: [201900],
      },
    ]);
  }
}, 60_000);

it('follows a correction and a withdrawal', async () => {
  const factId = randomUUID();
  const told = tip();
  const matter = await hub.tell(told, { factId });
  await hub.tell({ ...told, on: '2018-11-05' }, { factId, change: 'CORRECTED', version: 2 });
  expect(await row(matter)).toMatchObject({ year: 2018, agency: 'POLICE' });

  await hub.tell(told, { factId, change: 'WITHDRAWN', version: 3 });
  expect(await row(matter)).toMatchObject({ agency: null, place_id: null, taking: [] });
  expect(await drift(hub)).toEqual([]);
});

it('counts a matter that went into another once, and both again when they are parted', async () => {
  const handover = 'BP-TN-MB|BBBG|2019|9';
  const own = tip();
  const matter = await hub.tell(own);
  const other = await hub.tell({ by: 'BP-TN-MB', kind: 'MATTER_HANDED_OVER', on: '2019-03-04', own: handover, names: ['CA-TG-GC'] });
  const before = await counted('true');
  const { rows: codes } = await hub.admin.query('select code from matter.matter where id = $1', [other]);

  const details = { handoverKey: handover };
  await hub.tell({ by: 'CA-TG-GC', kind: 'HANDOVER_ACKNOWLEDGED', on: '2019-03-05', target: own.own ?? null, quotes: [handover], details });
  expect([await row(other), await counted('true')]).toEqual([undefined, before - 1]);
  expect(await drift(hub)).toEqual([]);

  await callFunction(hub.as('CA'), 'matter.separate', matter, hub.id('CA-TG-GC'), codes[0].code, 'not the same', new Date());
  expect([(await row(other)).matter_id, await counted('true')]).toEqual([other, before]);
  expect(await drift(hub)).toEqual([]);
});

it('does not count what waits, and counts it when it has found its matter', async () => {
  const own = tip();
  const waiting: Told = { by: 'VKS-TG-GC', kind: 'FILE_RECEIVED', on: '2019-07-01', target: own.own ?? null };
  const before = await counted('true');
  const pending = await hub.tell(waiting);
  expect([await row(pending), await counted('true')]).toEqual([undefined, before]);

  await hub.tell(own);
  await hub.tell({ by: 'CA-TG-GC', kind: 'INVESTIGATION_CONCLUDED', on: '2019-06-20', target: own.own ?? null, names: ['VKS-TG-GC'] });
  expect(await counted('true')).toBe(before + 1);
  expect(await drift(hub)).toEqual([]);
});

it('adds up what has gathered, and says the same before, after and again', async () => {
  const sums = async () =>
    (await hub.admin.query('select key::text, sum(n)::int as n from matter.figure_cell group by 1 having sum(n) <> 0 order by 1')).rows;
  await hub.tell(tip());
  await hub.tell(tip());
  const before = await sums();

  await callFunction(hub.admin, 'matter.gather_figures');
  await callFunction(hub.admin, 'matter.gather_figures');

  expect(await sums()).toEqual(before);
  expect(await counted('not gathered')).toBe(0);
  const { rows } = await hub.admin.query('select key from matter.figure_cell group by key having count(*) > 1');
  expect(rows).toEqual([]);
  await hub.tell(tip());
  expect(await drift(hub)).toEqual([]);
});

it('lets two commands count in one cell at the same time, neither waiting for the other', async () => {
  await hub.tell(tip());
  const before = await counted("stage = 'TIP_RECEIVED' and year = 2017");
  const police = hub.as('CA');
  const report = (told: Told) => JSON.stringify(hub.reportOf(told, randomUUID(), 'REPORTED', 1));
  await hub.admin.query('set session authorization lt_police; begin');
  await police.query("begin; set local lock_timeout = '5s'");
  const one = await callFunction<string>(police, 'matter.report', report(tip({ on: '2017-03-01' })));
  const other = await callFunction<string>(hub.admin, 'matter.report', report(tip({ on: '2017-03-02' })));
  await callFunction(police, 'matter.settle', one);
  // While neither has committed.
  await callFunction(hub.admin, 'matter.settle', other);
  await police.query('commit');
  await hub.admin.query('commit; reset session authorization');

  expect(await counted("stage = 'TIP_RECEIVED' and year = 2017")).toBe(before + 2);
  expect(await drift(hub)).toEqual([]);
});

it('lets no agency read or write what is counted', async () => {
  for (const by of ['CA', 'BP', 'LDTBXH', 'VKS', 'TA']) {
    for (const text of [
      'select from matter.figure_row',
      'delete from matter.figure_cell',
      'select matter.count_all()',
      'select matter.gather_figures()',
    ]) {
      await expect(hub.as(by).query(text)).rejects.toMatchObject({ code: '42501' });
    }
  }
});

it('lets no agency put off what it has to count', async () => {
  const before = await counted('true');
  await hub.as('CA').query("set matter.counts_later = 'on'");
  await hub.tell(tip());
  await hub.as('CA').query('reset matter.counts_later');

  expect(await counted('true')).toBe(before + 1);
});
