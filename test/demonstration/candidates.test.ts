import { demonstrate } from '../../src/demonstrate.js';
import { startHub, type TestHub } from '../support/hub.js';

const NOW = '2026-11-25T18:00:00+07:00';
const TODAY = '2026-11-25';
const COURTS = ['TA-DT-KV1', 'TA-DT-KV2', 'TA-DT-KV3', 'TA-DT-KV4', 'TA-DT-KV5', 'TA-DT-KV6', 'TA-DT-KV7', 'TA-DT'];

let hub: TestHub;

beforeAll(async () => {
  hub = await startHub({ now: NOW });
  await demonstrate({ url: hub.database.url, keys: hub.dataDir, now: hub.now });
}, 600_000);
afterAll(() => hub.close());

const judge = (court: string) => hub.signIn('courts.judge', court);
const codes = async (sql: string, values: unknown[] = []) => (await hub.sql(sql, values)).rows.map(({ code }) => String(code));

/** What the procuracy of the matter is told of its gates, or the court that registered it. */
async function eligibility(
  code: string,
  more: { readonly plannedOn?: string; readonly venueUnit?: string } = {},
  as: 'COURTS' | 'PROCURACY' = 'COURTS',
) {
  const { rows } = await hub.sql(
    `select d.matter_id as id, o.code from mobile_trials.dossier d join matter.standing s on s.matter_id = d.matter_id and s.agency = $2
     join matter.organisation o on o.id = s.organisation_id where d.code = $1 and s.until is null and ($2 <> 'COURTS' or o.id = d.court_id)`,
    [code, as],
  );
  const [{ id, code: body } = { id: '', code: '' }] = rows;
  const caller = hub.signIn(as === 'COURTS' ? 'courts.judge' : 'procuracy.prosecutor', String(body));
  const question =
    'query ($id: ID!, $plannedOn: Date, $venueUnit: ID) { mobileTrialEligibility(matterId: $id, plannedOn: $plannedOn, venueUnit: $venueUnit) { eligible gates { rule state } } }';
  const { data, errors, text } = await caller.ask(question, { id, ...more }, { purpose: as === 'COURTS' ? 'TRIAL' : 'PROSECUTION' });
  if (errors.length > 0) throw new Error(text);
  return data.mobileTrialEligibility as { eligible: boolean; gates: { rule: string; state: string }[] };
}

it('lists candidates of most courts of the province', async () => {
  const question =
    'query ($on: Date) { mobileTrialCandidates(first: 50, plannedOn: $on) { nodes { matter { code } score grounds { kind value } gates { state } } } }';
  const lists = await Promise.all(COURTS.map(async (court) => (await judge(court).ask(question)).data.mobileTrialCandidates.nodes));
  const all = lists.flat() as { score: number; gates: { state: string }[]; grounds: { kind: string; value: unknown }[] }[];

  expect(all.length).toBeGreaterThanOrEqual(12);
  expect(lists.filter((list) => list.length > 0).length).toBeGreaterThanOrEqual(3);
  expect(new Set(all.flatMap(({ gates }) => gates.map(({ state }) => state)))).toEqual(new Set(['OPEN']));
  expect(all.every(({ grounds }) => grounds.some(({ kind, value }) => kind === 'METHOD' && value !== null))).toBe(true);
});

/** Gates of the matter by what its dossier says; the day is another question. */
const RULES_OF_A_MATTER = [
  ...['REGISTERED', 'INDICTMENT_STANDS', 'NOT_STOPPED', 'CHARGES_APPROVED', 'COURT_COMPETENT', 'NO_JUDGMENT', 'PARTICIPANTS_COMPLETE'],
  ...['NO_CHILD_OFFENCE', 'VICTIMS_ADULT_AT_OFFENCE', 'NOT_CLOSED', 'CLOSING_NOT_REQUESTED', 'NOBODY_PROTECTED', 'ACCUSED_PRESENT'],
  ...['ACCUSED_UNRELATED', 'ACCUSED_NO_VICTIM', 'COUNSEL', 'NO_STATE_SECRET', 'WITNESSES_ADULT', 'NO_ACCOMPANYING_MINOR'],
  ...['VICTIM_CONSENTS', 'ESCORT_POSSIBLE'],
];

/** A file that went back is not the court's any more. */
const HIDDEN_FROM_COURTS = new Set(['REGISTERED', 'INDICTMENT_STANDS']);

it.each(RULES_OF_A_MATTER)('has a matter in which %s alone or among others stands in the way', async (rule) => {
  const [code = ''] = await codes(
    'select code from mobile_trials.dossier where $1 = any (shut) order by cardinality(shut), pending desc, code',
    [rule],
  );
  const { eligible, gates } = await eligibility(code, {}, HIDDEN_FROM_COURTS.has(rule) ? 'PROCURACY' : 'COURTS');

  expect(eligible).toBe(false);
  expect(gates.find((gate) => gate.rule === rule)?.state).not.toBe('OPEN');
});

it.each([
  ['DAYS_LEFT', 'latest_day < $1'],
  ['CUSTODY_REACHES', 'custody_until < $1'],
  ['CUSTODY_REACHES', 'custody_until is null and $1::date is not null'],
  ['ACCUSED_ADULT', 'accused_born_in > extract(year from $1::date) - 18'],
  ['VICTIMS_ADULT', 'victims_born_in > extract(year from $1::date) - 18'],
  ['IDENTIFIED_ADULT', 'identified_born_in > extract(year from $1::date) - 18'],
])('has a pending matter whose %s is not open', async (rule, where) => {
  const [code = ''] = await codes(`select code from mobile_trials.dossier where pending and ${where} order by cardinality(shut), code`, [
    TODAY,
  ]);

  expect((await eligibility(code)).gates.find((gate) => gate.rule === rule)?.state).not.toBe('OPEN');
});

it('knows of the guide matter that nothing stood in the way of its trial but that it is judged', async () => {
  const { rows } = await hub.sql(
    `select shut, custody_until = 'infinity' as held, method from mobile_trials.dossier where code = 'LT-2019-0037'`,
  );

  expect(rows).toEqual([{ shut: ['NO_JUDGMENT'], held: true, method: 'THROUGH_ONLINE_SOCIAL_NETWORKS' }]);
});

it('has an online trial of years in which no law allowed one', async () => {
  const [code = ''] = await codes(`select code from mobile_trials.dossier where mode like 'ONLINE%' order by code`);
  const { gates } = await eligibility(code, { plannedOn: '2021-06-15' });

  expect(gates).toContainEqual({ rule: 'MODE_ALLOWED', state: 'CLOSED' });
});

it('knows homes near which no trial is held', async () => {
  const { rows } = await hub.sql(
    `select m.code, u.code as unit from social_affairs.victim_home h join matter.matter m on m.id = h.matter_id join matter.unit u on u.id = h.home_place_id
     join mobile_trials.dossier d on d.matter_id = m.id where d.pending and d.shut = '{}' order by 1`,
  );
  const [{ code, unit } = { code: '', unit: '' }] = rows;
  const { gates } = await eligibility(String(code), { venueUnit: String(unit) });

  expect(gates).toContainEqual({ rule: 'VENUE_AWAY_FROM_HOME', state: 'CLOSED' });
});

it('shows every part of the way: proposed and answered, refused for its escort, decided and planned, held and reported', async () => {
  const { rows } = await hub.sql(
    `select s.state, exists (select from mobile_trials.plan p where p.proposal_id = s.id) as planned,
      (select string_agg(o.capacity || ' ' || o.position, ', ' order by o.capacity) from mobile_trials.opinion o
       where o.proposal_id = s.id and o.recorded_to is null and o.position is not null) as opinions
     from mobile_trials.proposal_shown s where s.recorded_to is null order by s.state, 3`,
  );

  expect(rows).toEqual([
    { state: 'DECIDED', planned: true, opinions: 'PROSECUTION ACCEPT, VICTIM_INTEREST ACCEPT_WITH_CONDITIONS' },
    { state: 'PROPOSED', planned: false, opinions: 'PROSECUTION ACCEPT, SECURITY ACCEPT' },
    { state: 'PROPOSED', planned: false, opinions: 'SECURITY REFUSE' },
    { state: 'REPORTED', planned: true, opinions: 'PROSECUTION ACCEPT, SECURITY ACCEPT_WITH_CONDITIONS, VICTIM_INTEREST ACCEPT' },
  ]);
});

it('lists no matter whose trial was held: its court has told the judgment as of any trial', async () => {
  const [code = ''] = await codes(
    `select m.code from mobile_trials.report r join matter.matter m on m.id = r.matter_id where r.outcome = 'HELD'`,
  );
  const question = 'query ($on: Date) { mobileTrialCandidates(first: 50, plannedOn: $on) { nodes { matter { code } } } }';
  const told = `{ matter(reference: "${code}") { trial { judgment { pronouncedOn } mobileTrial { status attendance } } } }`;

  expect((await eligibility(code)).gates.filter(({ state }) => state !== 'OPEN').map(({ rule }) => rule)).toContain('NO_JUDGMENT');
  for (const on of [null, '2026-12-01', '2026-12-10']) expect((await judge('TA-DT-KV2').ask(question, { on })).text).not.toContain(code);
  expect((await judge('TA-DT-KV2').ask(told)).data.matter).toEqual({
    trial: { judgment: { pronouncedOn: '2026-11-23' }, mobileTrial: { status: 'HELD', attendance: 135 } },
  });
});

it('has walked its roads once', async () => {
  const counted = async () => (await hub.rows('mobile_trials.proposal')).length;
  const before = await counted();
  await demonstrate({ url: hub.database.url, keys: hub.dataDir, now: hub.now });

  expect(await counted()).toBe(before);
});

it('has trials ahead on whatever day it is loaded, the first of a year among them', async () => {
  const other = await startHub({ now: '2027-01-04T08:00:00+07:00' });
  try {
    await demonstrate({ url: other.database.url, keys: other.dataDir, now: other.now, count: 130 });
    const { rows } = await other.sql(
      `select count(distinct court_id)::int as courts, count(*) >= 12 as enough, (select count(*)::int from mobile_trials.report) as reported
       from mobile_trials.dossier
       where matter_id in (select mobile_trials.open_on(array(select matter_id from mobile_trials.dossier), null, '2027-01-04'))`,
    );

    expect(rows).toEqual([{ courts: 7, enough: true, reported: 1 }]);
  } finally {
    await other.close();
  }
}, 120_000);
