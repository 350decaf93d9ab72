import type { By, RoadWorld } from './road-world.js';

/** Every role that a token can name, with a body that takes part in the road's matters where its agency has one. */
const ROLES: readonly By[] = [
  ['police.investigator', 'CA-DT'],
  ['police.supervisor', 'CA-DT'],
  ['police.inspector', 'CA-DT'],
  ['border-guard.officer', 'BP-DT'],
  ['border-guard.supervisor', 'BP-DT'],
  ['procuracy.prosecutor', 'VKS-DT-KV1'],
  ['procuracy.supervisor', 'VKS-DT-KV1'],
  ['procuracy.inspector', 'VKS-DT-KV1'],
  ['courts.judge', 'TA-DT-KV1'],
  ['courts.clerk', 'TA-DT-KV1'],
  ['courts.supervisor', 'TA-DT-KV1'],
  ['courts.inspector', 'TA-DT-KV1'],
  ['social-affairs.case-worker', 'SYT-DT'],
  ['social-affairs.supervisor', 'SYT-DT'],
  ['social-affairs.inspector', 'SYT-DT'],
  ['steering-committee.analyst', 'BCD138-DT'],
];

const TABLES = ['proposal', 'opinion', 'opinion_answer', 'venue_clearance', 'decision'];

/** All that steps have written: rows, and the events told of them. */
export async function written(world: RoadWorld): Promise<string> {
  const rows = await Promise.all(TABLES.map((table) => world.hub.rows(`mobile_trials.${table}`)));
  const { rows: events } = await world.hub.sql("select count(*)::int as n from matter.event where kind like 'MOBILE_TRIAL_%'");
  return JSON.stringify([rows, events]);
}

/** Every role but those named is refused, nothing changes, and the refusal is on the trail. */
export async function refuseOthers(
  world: RoadWorld,
  allowed: readonly string[],
  step: (by: By) => ReturnType<RoadWorld['ask']>,
): Promise<void> {
  const before = await written(world);
  for (const by of ROLES.filter(([role]) => !allowed.includes(role))) {
    await world.hub.forget();
    const { codes } = await step(by);

    expect([by[0], codes]).toEqual([by[0], ['FORBIDDEN']]);
    expect(await world.hub.trail()).toMatchObject([{ caller: `${by[0]}/${by[1]}`, outcome: 'REFUSED' }]);
  }
  expect(await written(world)).toBe(before);
}
