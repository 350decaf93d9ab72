import { createHub, type Hub } from '../../src/hub.js';
import { fixedClock } from '../../src/platform/clock.js';
import { startHub, type TestHub } from '../support/hub.js';
import { dueDays, lawMatters } from './law-matters.js';
import { told } from './telling.js';

const NOW = '2021-01-04T08:00:00+07:00';

let hub: TestHub;
beforeAll(async () => {
  hub = await startHub({ now: NOW });
  for (const fact of lawMatters) await told(hub, fact);
}, 60_000);
afterAll(() => hub.close());

async function dueOf(asked: TestHub): Promise<readonly string[][]> {
  const { data } = await asked
    .signIn('police.investigator', 'CA-TG-GC')
    .ask('{ matters(first: 9) { nodes { deadlines { rule startsOn dueOn } } } }');
  const deadlines = data.matters.nodes.flatMap((matter: { deadlines: Record<string, string>[] }) => matter.deadlines);
  return deadlines.map(({ rule, startsOn, dueOn }: Record<string, string>) => [rule, startsOn, dueOn]).sort(byStart);
}

const byStart = ([, one = '']: string[], [, other = '']: string[]): number => one.localeCompare(other);

/** The same database served anew, as after a restart. */
async function restarted<T>(work: (again: TestHub) => Promise<T>): Promise<T> {
  const again: Hub = await createHub({ url: hub.database.url, dataDir: hub.dataDir, clock: fixedClock(NOW) });
  try {
    const port = await again.http.listen(0, '127.0.0.1');
    return await work(Object.create(hub, { url: { value: `http://127.0.0.1:${port}/graphql` } }) as TestHub);
  } finally {
    await again.close();
  }
}

it('works out each last day as it is by hand', async () => {
  expect(await dueOf(hub)).toEqual(dueDays.map(([rule, starts, due]) => [rule, starts, due]));
});

it('follows the figures of the law when every one is doubled, with no line of code changed', async () => {
  const { rowCount } = await hub.sql('update matter.deadline_rule set amount = amount * 2');

  expect(rowCount).toBeGreaterThan(20);
  expect(await restarted(dueOf)).toEqual(dueDays.map(([rule, starts, , doubled]) => [rule, starts, doubled]));
});

it('follows a day off that is taken back', async () => {
  await hub.sql("delete from matter.day_off where day between '2019-04-30' and '2019-05-01'");

  const days = await restarted(dueOf);

  // Four months from 31 December 2018, and the figures are still doubled.
  expect(days.filter(([, starts]) => starts === '2018-12-31')).toEqual([['INVESTIGATE', '2018-12-31', '2019-04-30']]);
});

it('counts from the day on which a figure came into force', async () => {
  await hub.sql(`
    update matter.deadline_rule set valid_to = '2019-01-01' where rule = 'TIP_DECIDE' and variant = 'BASE';
    insert into matter.deadline_rule select rule, variant, seriousness, 3, unit, count, basis, message, message_en, '2019-01-01', null, confirmed, source
    from matter.deadline_rule where rule = 'TIP_DECIDE' and variant = 'BASE'`);

  const days = await restarted(dueOf);

  // The older tip keeps its forty days; three days from Monday 15 July 2019 end on a Thursday.
  expect(days.filter(([rule]) => rule === 'TIP_DECIDE').slice(0, 2)).toEqual([
    ['TIP_DECIDE', '2018-11-12', '2018-12-24'],
    ['TIP_DECIDE', '2019-07-15', '2019-07-18'],
  ]);
});
