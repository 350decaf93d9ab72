import { callFunction } from '../../src/platform/database/call-function.js';
import { openReporting, type Reporting, refusal, type Told } from './reporting.js';

let hub: Reporting;
beforeAll(async () => {
  hub = await openReporting();
}, 60_000);
afterAll(() => hub.close());

const OWN = 'CA-TG-GC|TIN|2019|100';
const HANDOVER = 'BP-TN-MB|BBBG|2019|101';
const FACTS: readonly Told[] = [
  { by: 'CA-TG-GC', kind: 'TIP_RECEIVED', on: '2019-03-01', own: OWN },
  { by: 'BP-TN-MB', kind: 'MATTER_HANDED_OVER', on: '2019-03-02', own: HANDOVER, names: ['CA-TG-GC'] },
  {
    by: 'CA-TG-GC',
    kind: 'HANDOVER_ACKNOWLEDGED',
    on: '2019-03-03',
    target: OWN,
    quotes: [HANDOVER],
    details: { handoverKey: HANDOVER },
  },
];

/** Resolves once a connection of the role waits for a lock. */
async function waits(role: string): Promise<void> {
  const waiting = "select from pg_stat_activity where datname = current_database() and usename = $1 and wait_event_type = 'Lock'";
  while ((await hub.admin.query(waiting, [role])).rowCount === 0);
}

it('waits for a report about the matter that stays before it touches the one that goes', async () => {
  const [matter = '', other = ''] = [await hub.tell(FACTS[0] as Told), await hub.tell(FACTS[1] as Told), await hub.tell(FACTS[2] as Told)];
  const { rows } = await hub.admin.query('select c.code from matter.code c where c.home_matter_id = $1', [other]);

  await hub.admin.query('begin');
  await hub.admin.query('select from matter.matter where id = $1 for update', [matter]); // as a report does
  const parting = callFunction(
    hub.as('CA'),
    'matter.separate',
    matter,
    hub.id('CA-TG-GC'),
    rows[0].code,
    'not the same',
    '2019-06-01T00:00:00Z',
  );
  await waits('lt_police');
  // A report goes on to what was joined into its matter: had the parting come first, each would wait for the other.
  expect(await refusal(hub.admin.query('select from matter.matter where id = $1 for update nowait', [other]))).toBe('accepted');
  await hub.admin.query('rollback');

  expect(await parting).toBe(other);
});
