import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { projectPath } from '../../../src/platform/project-root.js';
import { REGION_2026 } from './bodies.js';
import type { Change } from './gates-world.js';
import { GatesWorld } from './gates-world.js';

const { clerk, worker, days } = REGION_2026;
const FIELDS =
  'eligible rulesVersion gatesDigest earliestDay latestDay gates { rule state ground basis confirmed message messageEn liftedBy { code } ask { code } validFrom validTo } reasons { rule }';
const AT_ONCE = 10;

interface Seen {
  readonly rulesVersion: string;
  readonly gatesDigest: string;
  readonly gates: readonly { readonly rule: string; readonly state: string }[];
}

/** People born in the same years, early and late in them, at home far from each other. */
const people = (accused: string, victim: string, unidentified: string, home: string): Change => ({
  with: {
    charge: { dateOfBirth: accused },
    custody: { measure: 'DETENTION', until: '2027-06-30' },
    victim: { identity: { fullName: 'Phạm Thị Nhận', dateOfBirth: victim } },
  },
  followed: () => [
    {
      name: 'home',
      by: worker,
      type: 'NC',
      mutation: 'recordVictimHome',
      input: { home, recordedOn: days.concluded },
      quotes: { victim: 'victim' },
    },
    {
      name: 'another referral',
      by: REGION_2026.police,
      type: 'CG-CSĐT',
      mutation: 'referVictim',
      input: { recipient: worker[1], referredOn: days.charged },
    },
    {
      name: 'unidentified',
      by: worker,
      type: 'TN',
      mutation: 'receiveVictim',
      input: {
        receivedOn: days.charged,
        offenceOn: days.opened,
        accompanyingMinors: 0,
        identity: { fullName: 'Lê Thị Chờ', dateOfBirth: unidentified },
      },
      quotes: { referral: 'another referral' },
    },
  ],
});

let world: GatesWorld;
let early: string;
let late: string;
beforeAll(async () => {
  world = await GatesWorld.open(REGION_2026);
  early = await world.told(people('2011-01-02', '2006-01-02', '2007-01-02', '28729'));
  late = await world.told(people('2011-12-30', '2006-08-30', '2007-08-30', '28249'));
}, 60_000);
afterAll(() => world.close());

/** What a clerk is answered for each day and place, in the order asked. */
async function sweep(matter: string, asked: readonly (readonly [day: string | null, venue: string | null])[]): Promise<Seen[]> {
  const found: Seen[] = [];
  const names = Array.from({ length: AT_ONCE }, (_, i) => i);
  const text = `query ($m: ID!, ${names.map((i) => `$d${i}: Date, $v${i}: ID`).join(', ')}) { ${names
    .map((i) => `a${i}: mobileTrialEligibility(matterId: $m, plannedOn: $d${i}, venueUnit: $v${i}) { ${FIELDS} }`)
    .join(' ')} }`;
  const signedIn = world.world.hub.signIn(...clerk);
  for (let from = 0; from < asked.length; from += AT_ONCE) {
    const part = asked.slice(from, from + AT_ONCE);
    const values = names.flatMap((i) => [[`d${i}`, part[i]?.[0] ?? null] as const, [`v${i}`, part[i]?.[1] ?? null] as const]);
    const { data, errors } = await signedIn.ask(text, { m: matter, ...Object.fromEntries(values) });
    expect(errors).toEqual([]);
    found.push(...part.map((_, i) => data[`a${i}`] as Seen));
  }
  return found;
}

const tenYears = Array.from({ length: 3653 }, (_, i) => new Date(Date.UTC(2021, 0, 1 + i)).toISOString().slice(0, 10));
const withoutDigest = ({ gatesDigest: _, ...seen }: Seen): string => JSON.stringify(seen);

/** The digest follows from what is seen and from what was asked. */
const digestOf = ({ rulesVersion, gates }: Seen, day: string, venue: string | null): string =>
  createHash('sha256')
    .update(JSON.stringify({ rulesVersion, day, venue, gates: gates.map(({ rule, state }) => [rule, state]) }))
    .digest('hex');

it('tells a clerk by the days of ten years no birthday finer than a year', async () => {
  const asked = tenYears.map((day) => [day, null] as const);
  const [one, other] = [await sweep(early, asked), await sweep(late, asked)];

  const turning = tenYears.filter((_, i) => i > 0 && withoutDigest(one[i] as Seen) !== withoutDigest(one[i - 1] as Seen));
  expect(turning).toEqual([
    '2022-01-01', // online trials
    '2024-01-01', // the victim's eighteenth year
    '2025-01-01', // that of the person under identification
    '2025-07-01', // the courts' competence
    '2026-01-01',
    '2026-03-30', // the first day and the day after the last
    '2026-04-07',
    '2027-07-01', // the custody is over
    '2029-01-01', // the eighteenth year of the accused
    '2030-01-01',
  ]);
  expect(other).toEqual(one);
  expect(one.map((seen, i) => digestOf(seen, tenYears[i] as string, null))).toEqual(one.map(({ gatesDigest }) => gatesDigest));
}, 240_000);

it('tells a clerk by the communes of the province no home', async () => {
  const { features } = JSON.parse(readFileSync(projectPath('data', 'geo', 'dong-thap-communes-2025.geojson'), 'utf8')) as {
    features: { properties: { code: string } }[];
  };
  const old = ['28708', '28717', '28720', '00001', 'no such place', '82'];
  const venues = [...features.map(({ properties }) => properties.code), ...old];
  const asked = venues.map((venue) => [days.asked, venue] as const);
  const [one, other] = [await sweep(early, asked), await sweep(late, asked)];

  expect(new Set(one.map(withoutDigest)).size).toBe(1);
  expect(one[0]?.gates.find(({ rule }) => rule === 'VENUE_AWAY_FROM_HOME')).toMatchObject({ state: 'UNKNOWN' });
  expect(other).toEqual(one);
  expect(one.map((seen, i) => digestOf(seen, days.asked, venues[i] as string))).toEqual(one.map(({ gatesDigest }) => gatesDigest));
}, 60_000);
