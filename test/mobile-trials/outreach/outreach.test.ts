import { CaseWorld, JUDGE, type Quoted, type Reporter } from '../../agencies/procuracy/case-world.js';

const CHECK = `mutation Check($input: CheckOutreachText!) { checkOutreachText(input: $input) { id version released least fitting reasons { attributes fitting message }
  wording { place placeName month } suggestion { place placeName year month ageBand relation fitting } } }`;
// Clerks and judges of the successor of the guide's court, where the communes of 2025 have inhabitants.
const CLERK: Reporter = ['courts.clerk', 'TA-TG-GC'];
let world: CaseWorld;
let trial: Quoted;
let matterId: string;

beforeAll(async () => {
  world = await CaseWorld.open('2026-06-01T08:00:00+07:00');
  ({ trial } = await world.registered());
  matterId = (await world.read(JUDGE, trial, 'id')).matter.id;
});
afterAll(() => world.close());

const text = (more: object = {}) => ({
  matterId,
  purpose: 'OUTREACH',
  commune: '28729',
  year: 2026,
  month: 3,
  ageBand: '18_24',
  sex: 'FEMALE',
  relation: 'NEIGHBOUR',
  ...more,
});
const ask = (by: Reporter, input: object) => world.hub.signIn(...by).ask(CHECK, { input });
const stored = async () => (await world.hub.rows('mobile_trials.outreach_check')).length;

it('blocks a text that few people of the commune fit, and suggests a coarser one', async () => {
  const { data, errors } = await ask(JUDGE, text());
  const inhabitants = Number(
    (await world.hub.sql(`select inhabitants from mobile_trials.population where unit_code = '28729'`)).rows[0]?.inhabitants,
  );
  const check = data.checkOutreachText;

  expect(errors).toEqual([]);
  expect(check).toMatchObject({ released: false, least: 10, wording: { place: 'COMMUNE', month: 3 } });
  expect(check.fitting).toBe(Math.floor(inhabitants * 0.02 * 0.095 * 0.505 * 0.08));
  expect(check.reasons[0].message).toContain('Dưới 10 người ở đó phù hợp');
  expect(check.suggestion).toMatchObject({ month: null, year: 2026, ageBand: '18_24' });
  expect(check.suggestion.fitting).toBeGreaterThanOrEqual(10);
});

it('releases what it suggested, and a text that names little', async () => {
  const { suggestion } = (await ask(CLERK, text())).data.checkOutreachText;
  const again = await ask(CLERK, text({ month: null, place: suggestion.place }));
  const little = await ask(CLERK, text({ month: null, year: null, ageBand: null, relation: null }));

  expect(again.data.checkOutreachText).toMatchObject({ released: true, reasons: [], suggestion: null, fitting: suggestion.fitting });
  expect(little.data.checkOutreachText.released).toBe(true);
});

it('keeps a check once, on the timeline and the trail, where the court finds it again', async () => {
  const input = text({ relation: 'PARTNER' });
  await world.hub.forget();
  const first = await ask(JUDGE, input);
  const trail = await world.hub.trail();
  const count = await stored();
  const second = await ask(JUDGE, input);
  const { matter } = await world.read(JUDGE, trial, 'outreachChecks { id } timeline(first: 50) { nodes { kind } }');

  expect(trail).toMatchObject([{ operation: 'checkOutreachText', matters: [matterId] }, { operation: 'Check' }]);
  expect(second.data.checkOutreachText).toEqual(first.data.checkOutreachText);
  expect(await stored()).toBe(count);
  expect(matter.outreachChecks).toContainEqual({ id: first.data.checkOutreachText.id });
  expect(matter.timeline.nodes).toContainEqual({ kind: 'OUTREACH_TEXT_CHECKED' });
});

it('counts with the figures of the data', async () => {
  await world.hub.sql(`update mobile_trials.law_limit set amount = 100000 where rule = 'K_ANONYMITY'`);
  const { data } = await ask(JUDGE, text({ month: null, year: null, ageBand: null, relation: null, sex: null }));
  await world.hub.sql(`update mobile_trials.law_limit set amount = 10 where rule = 'K_ANONYMITY'`);

  expect(data.checkOutreachText).toMatchObject({ released: false, least: 100_000, reasons: [{ attributes: [] }] });
  expect(data.checkOutreachText.suggestion.place).not.toBe('COMMUNE');
});

it.each([
  ['police.investigator', 'CA-TG-GC'],
  ['procuracy.prosecutor', 'VKS-TG-GC'],
  ['social-affairs.case-worker', 'LDTBXH-TG'],
  ['border-guard.officer', 'BP-TG'],
  ['courts.inspector', 'TA-TG-GC'],
  ['steering-committee.analyst', 'BCD138-TG'],
] as const)('refuses a %s and changes nothing', async (...by) => {
  const before = await stored();
  const { codes } = await ask(by, text({ sex: 'MALE' }));

  expect(codes).toEqual(['FORBIDDEN']);
  expect(await stored()).toBe(before);
});

it('does not find the matter for a court of another district, nor one that is none', async () => {
  const before = await stored();

  expect((await ask(['courts.judge', 'TA-TG-CT'], text())).codes).toEqual(['NOT_FOUND']);
  expect((await ask(JUDGE, text({ matterId: "x' or true" }))).codes).toEqual(['NOT_FOUND']);
  expect(await stored()).toBe(before);
});

it.each([
  ['a commune that is none', { commune: '99999' }],
  ['a district where a commune is meant', { commune: '82' }],
  ['a month without its year', { year: null }],
  ['a month that is none', { month: 13 }],
  ['an age that the data does not know', { ageBand: '18_23' }],
  ['a code that is none', { relation: "NEIGHBOUR' --" }],
  ['a name where a code is meant', { method: 'Nguyễn Văn A' }],
])('refuses %s', async (_, more) => {
  expect((await ask(JUDGE, text(more))).codes).toEqual(['BAD_USER_INPUT']);
});

it.each([
  ['an offence that no Penal Code has', 'offence', '999'],
  ['a name as an offence', 'offence', 'NGUYEN-VAN-A'],
  ['a method that the list has not', 'method', 'THROUGH_HIS_SISTER_LAN'],
  ['a code of another list', 'method', 'LEGAL_AID'],
])('refuses %s, says where, and keeps nothing', async (_, field, code) => {
  const before = await stored();
  const { codes, errors, text: answer } = await ask(JUDGE, text({ [field]: code }));

  expect([codes, errors[0]?.extensions.path]).toEqual([['BAD_USER_INPUT'], ['input', field]]);
  expect(answer).not.toContain(code);
  expect(await stored()).toBe(before);
});

it.each([
  ['150', 'AT_WORK'],
  ['151', 'OTHER'],
])('counts offence %s and method %s of the lists', async (offence, method) => {
  const { data, errors } = await ask(JUDGE, text({ month: null, year: null, ageBand: null, sex: null, relation: null, offence, method }));
  const inhabitants = Number(
    (await world.hub.sql(`select inhabitants from mobile_trials.population where unit_code = '28729'`)).rows[0]?.inhabitants,
  );

  expect(errors).toEqual([]);
  // A tenth of them, and six in a hundred of those.
  expect(data.checkOutreachText.fitting).toBe(Math.floor((inhabitants * 6) / 1000));
});

it('tells an analyst and the procuracy of the timeline no more than they see', async () => {
  const { matter } = await world.read(['steering-committee.analyst', 'BCD138-TG'], trial, 'id').catch(() => ({ matter: null }));
  const seen = await world.read(['procuracy.prosecutor', 'VKS-TG-GC'], trial, 'outreachChecks { released }');

  expect(matter).toBeNull();
  expect(seen.matter.outreachChecks.length).toBeGreaterThan(0);
});
