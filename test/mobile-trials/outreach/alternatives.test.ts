import { CaseWorld, JUDGE, type Quoted } from '../../agencies/procuracy/case-world.js';
import { docxText, GUILT } from '../holding/docx-text.js';

const ASK = `query Instead($id: ID!) { mobileTrialAlternatives(matterId: $id) { trialAtTheSeat outreachTexts { released } notSuitable { fileName base64 } } }`;
let world: CaseWorld;
let trial: Quoted;
let id: string;

beforeAll(async () => {
  world = await CaseWorld.open();
  ({ trial } = await world.registered());
  id = (await world.read(JUDGE, trial, 'id')).matter.id;
});
afterAll(() => world.close());

it('offers the seat, a checked text and a reasoned page where gates are closed', async () => {
  const { data } = await world.hub.signIn(...JUDGE).ask(ASK, { id });
  const { trialAtTheSeat, outreachTexts, notSuitable } = data.mobileTrialAlternatives;
  const text = docxText(notSuitable.base64);

  expect(trialAtTheSeat).toContain('trụ sở Tòa án');
  expect(outreachTexts).toEqual([]);
  expect(text).toContain('không phù hợp để xét xử lưu động');
  expect(text).toContain('Xét xử tại trụ sở Tòa án.');
  for (const word of [...GUILT, 'Nguyễn Văn Giả']) expect(text).not.toContain(word);
});

it('gives one undifferentiated sentence for what the caller may not know', async () => {
  const clerk = await world.hub
    .signIn('courts.clerk', 'TA-TG-GC')
    .ask(
      `query Two($id: ID!) { mobileTrialEligibility(matterId: $id) { reasons { rule message } } mobileTrialAlternatives(matterId: $id) { notSuitable { base64 } } }`,
      { id },
    );
  const text = docxText(clerk.data.mobileTrialAlternatives.notSuitable.base64);

  for (const { message } of clerk.data.mobileTrialEligibility.reasons) expect(text).toContain(message);
  const withoutCode = text.replaceAll(/LT-\d{4}-\d+/g, '');
  expect(withoutCode).not.toMatch(/199\d|200\d/);
});

it.each([
  ['police.investigator', 'CA-TG-GC'],
  ['procuracy.prosecutor', 'VKS-TG-GC'],
  ['social-affairs.case-worker', 'LDTBXH-TG'],
  ['courts.inspector', 'TA-TG-GC'],
] as const)('refuses a %s', async (role, organisation) => {
  expect((await world.hub.signIn(role, organisation).ask(ASK, { id })).codes).toEqual(['FORBIDDEN']);
});

it('is null for a court that takes no part', async () => {
  expect(
    (await world.hub.signIn('courts.judge', 'TA-TG-CT').ask(ASK, { id })).data.mobileTrialAlternatives?.notSuitable ?? null,
  ).toBeNull();
});
