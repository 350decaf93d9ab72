import { mkdir } from 'node:fs/promises';
import { slices } from '../../src/app.js';
import { demonstrated } from '../../src/demonstration/demonstrated.js';
import { loadDemonstration } from '../../src/demonstration/load-demonstration.js';
import { movableClock } from '../../src/demonstration/load/movable-clock.js';
import { loadThroughDoor } from '../../src/demonstration/load/through-door.js';
import { createHub } from '../../src/hub.js';
import { withClient } from '../../src/platform/database/with-client.js';
import { projectPath } from '../../src/platform/project-root.js';
import { freshDatabase, scratchFolder, type TestDatabase } from '../support/database.js';
import { storedRows } from './stored-rows.js';

const NOW = '2026-06-01T08:00:00+07:00';
const open: TestDatabase[] = [];

afterAll(() => Promise.all(open.map((database) => database.drop())));

async function database(): Promise<TestDatabase> {
  const made = await freshDatabase();
  open.push(made);
  return made;
}

async function throughTheDoor(): Promise<TestDatabase> {
  const made = await database();
  const [clock, dataDir] = [movableClock(NOW), scratchFolder('demonstration')];
  await mkdir(dataDir, { recursive: true });
  const hub = await createHub({ url: made.url, dataDir, clock });
  const known = demonstrated(new Date(NOW), 400, projectPath('data'));
  await loadThroughDoor({ url: made.url, slices, intake: hub.intake, clock, matters: known });
  await hub.close();
  return made;
}

it('leaves the same rows whether it comes in bulk or through the door', async () => {
  const door = await throughTheDoor();
  const bulk = await database();
  await loadDemonstration({ url: bulk.url, slices, now: new Date(NOW) });

  const [one, other] = await Promise.all([door, bulk].map(({ url }) => withClient(url, storedRows)));

  expect(one!['matter.matter']).toHaveLength(400);
  for (const table of Object.keys(one!)) expect([table, other![table]]).toEqual([table, one![table]]);
}, 1_200_000);
