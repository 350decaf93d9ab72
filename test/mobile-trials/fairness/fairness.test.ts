import { CaseWorld, JUDGE, type Reporter } from '../../agencies/procuracy/case-world.js';

const BOARD = `query Board($from: Date!, $to: Date!) { mobileTrialFairness(from: $from, to: $to) { firstDay lastDay by { dimension value name tried triedOnTheRoad share suppressed }
  costPerTrial costPerAttendee currency nearMissedGates { rule count } note } }`;
const YEAR = { from: '2019-09-20', to: '2019-09-21' };
const ANALYST: Reporter = ['steering-committee.analyst', 'BCD138-TG'];
let world: CaseWorld;

/** A case tried on 20 September, by six of seven on the road. */
async function tried(world: CaseWorld, sentenceMonths: number, onTheRoad: boolean) {
  const { trial, charge } = await world.registered(onTheRoad ? { mode: 'MOBILE' } : { mode: 'IN_SEAT' });
  const matter = { document: trial };
  if (onTheRoad) await world.given(JUDGE, 'TB-TA', 'recordMobileTrial', { matter, status: 'HELD', plannedOn: '2019-09-20' });
  await world.given(JUDGE, 'HS-ST', 'pronounceJudgment', { matter, pronouncedOn: '2019-09-20', outcomes: [{ charge, sentenceMonths }] });
}

beforeAll(async () => {
  world = await CaseWorld.open();
  for (let n = 0; n < 13; n += 1) await tried(world, n < 7 ? 36 : 37, n % 2 === 0);
}, 120_000);
afterAll(() => world.close());

const board = async (by: Reporter, period = YEAR) => (await world.hub.signIn(...by).ask(BOARD, period)).data.mobileTrialFairness;

it('counts who was tried on the road among all who were tried', async () => {
  const { firstDay, lastDay, by, currency, note } = await board(JUDGE);

  expect([firstDay, lastDay, currency]).toEqual(['2019-01-01', '2019-12-31', 'VND']);
  expect(note).toContain('mua bán người');
  expect(by).toEqual([
    { dimension: 'FORMER_DISTRICT', value: '816', name: 'Thị xã Gò Công', tried: 13, triedOnTheRoad: 7, share: 0.538, suppressed: false },
    { dimension: 'OFFENCE', value: '2015.150', name: null, tried: 13, triedOnTheRoad: 7, share: 0.538, suppressed: false },
    { dimension: 'SENTENCE', value: 'UP_TO_3_YEARS', name: null, tried: 7, triedOnTheRoad: null, share: null, suppressed: true },
    { dimension: 'SENTENCE', value: 'UP_TO_7_YEARS', name: null, tried: 6, triedOnTheRoad: null, share: null, suppressed: true },
  ]);
});

it('reads it with one statement and leaves an entry on the trail', async () => {
  await world.hub.forget();
  await board(JUDGE);

  expect(world.hub.readingStatements).toHaveLength(1);
  expect(await world.hub.trail()).toMatchObject([{ caller: 'courts.judge/TA-TG-GC', operation: 'Board', outcome: 'ANSWERED' }]);
});

it.each<[string, Reporter, number]>([
  ['the procuracy of the case', ['procuracy.prosecutor', 'VKS-TG-GC'], 13],
  ['the court above, for those below it', ['courts.supervisor', 'TA-TG'], 13],
  ['an analyst of the area', ANALYST, 13],
  ['a court of another district', ['courts.judge', 'TA-TG-CT'], 0],
])('counts for %s what lies in its reach', async (_, by, count) => {
  const { by: rows } = await board(by);

  expect(rows.find(({ dimension }: { dimension: string }) => dimension === 'OFFENCE')?.tried ?? 0).toBe(count);
});

it('counts whole years, so that no two answers differ by a month, and nothing of others', async () => {
  const year = await board(JUDGE);

  expect(await board(JUDGE, { from: '2019-10-01', to: '2019-10-31' })).toEqual(year);
  expect(await board(JUDGE, { from: '2019-12-30', to: '2019-01-01' })).toEqual(year);
  expect(await board(JUDGE, { from: '2018-06-01', to: '2019-09-01' })).toEqual({ ...year, firstDay: '2018-01-01' });
  expect((await board(JUDGE, { from: '2018-01-01', to: '2018-12-31' })).by).toEqual([]);
  expect((await board(JUDGE, { from: '2020-01-01', to: '2019-12-31' })).by).toEqual([]);
});

it('hides a single trial of one year in the sum of years as well', async () => {
  const offences = async (period: typeof YEAR) =>
    (await world.hub.signIn(...JUDGE).ask(BOARD, period)).data.mobileTrialFairness.by
      .filter(({ dimension }: { dimension: string }) => dimension === 'OFFENCE')
      .map(({ tried, triedOnTheRoad }: { tried: number | null; triedOnTheRoad: number | null }) => [tried, triedOnTheRoad]);
  const day = (on: string, before: string) =>
    world.hub.sql(
      `update courts.judgment set occurred_on = $1 where row_id = (select row_id from courts.judgment where occurred_on = $2 order by recorded_from limit 1)`,
      [on, before],
    );
  await day('2018-11-05', '2019-09-20');
  const [both, before, after] = [
    await offences({ from: '2018-01-01', to: '2019-12-31' }),
    await offences({ from: '2018-01-01', to: '2018-01-01' }),
    await offences(YEAR),
  ];
  await day('2019-09-20', '2018-11-05');

  // The first of the thirteen was on the road; 12 and 6 are left, and neither 13 nor 7 is said beside them.
  expect([both, before, after]).toEqual([[[null, null]], [[null, null]], [[12, 6]]]);
});

it('shows nothing of costs where too few trials were reported', async () => {
  expect(await board(JUDGE)).toMatchObject({ costPerTrial: null, costPerAttendee: null, nearMissedGates: [] });
});

it.each([
  ['police.investigator', 'CA-TG-GC'],
  ['police.supervisor', 'CA-TG-GC'],
  ['border-guard.officer', 'BP-TG'],
  ['social-affairs.case-worker', 'LDTBXH-TG'],
  ['courts.inspector', 'TA-TG-GC'],
  ['procuracy.inspector', 'VKS-TG-GC'],
] as const)('refuses a %s and says so on the trail', async (role, organisation) => {
  await world.hub.forget();
  const { codes, data } = await world.hub.signIn(role, organisation).ask(BOARD, YEAR);

  expect([codes, data]).toEqual([['FORBIDDEN'], null]);
  expect(await world.hub.trail()).toMatchObject([{ outcome: 'REFUSED' }]);
});

it('refuses days that are none', async () => {
  const { codes } = await world.hub.signIn(...JUDGE).ask(BOARD, { from: '2019-02-30', to: "2019-03-01' or true" });

  expect(codes).toEqual(['BAD_USER_INPUT', 'BAD_USER_INPUT']);
});
