import { mkdir } from 'node:fs/promises';
import pg from 'pg';
import { signDemoToken } from '../../src/hub/identity/demo-issuers.js';
import { freshDatabase, scratchFolder, type TestDatabase } from '../support/database.js';
import { type HubProcess, startHubProcess } from './hub-process.js';

const FACTS = 90;
const AT_ONCE = 6;
const dataDir = scratchFolder('hub');

let database: TestDatabase;
let client: pg.Client;
let hubs: HubProcess[];
let token: string;

beforeAll(async () => {
  await mkdir(dataDir, { recursive: true });
  database = await freshDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const caller = {
    agency: 'police',
    roles: ['investigator'],
    organisation: 'CA-TG-GC',
    subject: 'demo',
    purposes: [],
    ttlSeconds: 3600,
  } as const;
  token = await signDemoToken(dataDir, caller);
  hubs = await Promise.all([startHubProcess(database.url, dataDir), startHubProcess(database.url, dataDir)]);
}, 60_000);
afterAll(async () => {
  await Promise.all(hubs.map((hub) => hub.kill()));
  await client.end();
  await database.drop();
});

type Outcome = 'TAKEN' | 'REFUSED' | 'LOST';

async function report(hub: HubProcess, nth: number): Promise<Outcome> {
  const query = 'mutation ($input: ReportCrimeTip!) { reportCrimeTip(input: $input) { number } }';
  const input = { number: `${nth}/TB-CSĐT`, receivedOn: '2019-03-01', content: `tin ${nth}` };
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  try {
    const answer = await fetch(hub.url, { method: 'POST', headers, body: JSON.stringify({ query, variables: { input } }) });
    const { data } = (await answer.json()) as { data?: { reportCrimeTip?: unknown } };
    return data?.reportCrimeTip ? 'TAKEN' : 'REFUSED';
  } catch {
    return 'LOST';
  }
}

/** Several senders work off the same list, each of them beginning where the one before it stopped. */
async function reportAll(hub: HubProcess, onTaken: (count: number) => void = () => undefined): Promise<Map<number, Outcome>> {
  const outcomes = new Map<number, Outcome>();
  let next = 1;
  const send = async (): Promise<void> => {
    for (let nth = next++; nth <= FACTS; nth = next++) {
      outcomes.set(nth, await report(hub, nth));
      onTaken([...outcomes.values()].filter((outcome) => outcome === 'TAKEN').length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, send));
  return outcomes;
}

/** In one look: the matters of the facts, of their events, and those that the trail says were reported in. */
async function written() {
  const { rows } = await client.query(`
    select (select array_agg(matter_id order by matter_id) from police.crime_tip) as facts,
      (select array_agg(document_number order by document_number) from police.crime_tip) as numbers,
      (select array_agg(matter_id order by matter_id) from matter.event) as events,
      (select array_agg(id order by id) from matter.matter) as matters,
      (select array_agg(m order by m) from hub.trail_entry, unnest(matters) m where kind = 'MUTATION') as trail`);
  return rows[0] as Readonly<Record<'facts' | 'numbers' | 'events' | 'matters' | 'trail', readonly string[]>>;
}

it('leaves a fact with its event and its entry of the trail, or nothing of it, when two hubs share a database and one is killed', async () => {
  const [first, second] = hubs as [HubProcess, HubProcess];
  let killed: Promise<void> | undefined;

  const [interrupted, whole] = await Promise.all([
    reportAll(first, (count) => {
      if (count >= FACTS / 3) killed ??= first.kill();
    }),
    reportAll(second),
  ]);
  await killed;

  expect([...interrupted.values()]).toEqual(expect.arrayContaining(['TAKEN', 'LOST']));
  expect([...whole.values()].every((outcome) => outcome === 'TAKEN')).toBe(true);
  const { facts, numbers, events, matters, trail } = await written();
  expect(new Set(numbers).size).toBe(FACTS);
  expect(numbers).toHaveLength(FACTS);
  expect([events, matters, trail]).toEqual([facts, facts, facts]);
}, 60_000);

it('keeps what it answered when it is killed alone, and takes the rest from whoever asks again', async () => {
  const [, second] = hubs as [HubProcess, HubProcess];
  await client.query('delete from police.crime_tip; delete from matter.event; delete from matter.document; delete from matter.quote');
  await client.query('delete from matter.clock; delete from matter.standing; delete from matter.code; delete from matter.matter');
  const { trail: before } = await written();
  let killed: Promise<void> | undefined;

  const outcomes = await reportAll(second, (count) => {
    if (count >= FACTS / 2) killed ??= second.kill();
  });
  await killed;

  const taken = [...outcomes].flatMap(([nth, outcome]) => (outcome === 'TAKEN' ? [`${nth}/TB-CSĐT`] : []));
  const { facts, numbers, events, matters, trail } = await written();
  expect(taken.length).toBeLessThan(FACTS);
  expect(numbers).toEqual(expect.arrayContaining(taken));
  expect([events, matters, trail.filter((id) => !before.includes(id))]).toEqual([facts, facts, facts]);

  const again = await startHubProcess(database.url, dataDir);
  hubs.push(again);
  const outcomesAgain = await reportAll(again);
  expect([...outcomesAgain.values()].every((outcome) => outcome === 'TAKEN')).toBe(true);
  expect((await written()).numbers).toHaveLength(FACTS);
}, 60_000);
