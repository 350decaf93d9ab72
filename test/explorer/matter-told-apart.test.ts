import { personas } from '../../src/demonstration/personas.js';
import { projectPath } from '../../src/platform/project-root.js';
import { BORDER, documents, report, SOCIAL, steps } from '../acceptance/whole-matter.js';
import { startHub } from '../support/hub.js';
import { axe, eyesOn, overflows } from './support/browser.js';

let told: string;
let provisional: string;

/** The recipient tells an earlier day than the one who handed over; a second referral is not answered, a third belongs to no matter yet. */
const eyes = eyesOn(async () => {
  const hub = await startHub({ personas, page: projectPath('dist', 'page') });
  const earlier: Record<string, object> = { acknowledgeHandover: { acknowledgedOn: '2019-03-03' } };
  for (const [by, mutation, input] of steps) await report(hub, [by, mutation, { ...input, ...earlier[mutation] }]);
  const referral = { recipient: 'LDTBXH-TG', referredOn: '2019-03-05' };
  await report(hub, [BORDER, 'referRescuedPerson', { ...referral, number: '9/CV-ĐBP', matter: { document: documents.interception } }]);
  const unknown = { number: '77/QĐ-CSĐT', issuer: 'CA-TG-GC', year: 2021 };
  await report(hub, [SOCIAL, 'receiveVictim', { number: '88/TN', receivedOn: '2021-03-06', matter: { document: unknown } }]);
  const { rows } = await hub.sql('select code, waiting from matter.matter where joined_into is null');
  const codeOf = (waiting: boolean) => String(rows.find((row) => row.waiting === waiting)?.code);
  [told, provisional] = [codeOf(false), codeOf(true)];
  return hub;
});

describe('what is told differently', () => {
  it('stands in columns under the lanes, and each side opens the other', async () => {
    const page = await eyes.visit('procuracy-prosecutor', `/matters/${told}`);
    await page.locator('.claims').waitFor();

    expect(await page.locator('.mark-unequal').count()).toBe(2);
    expect(await page.locator('.claims > div').allTextContents()).toEqual([
      expect.stringMatching(/^Công an03\/03\/2019Tiếp nhận vụ việc được chuyển giao · 13\/BB-CSĐT/),
      expect.stringMatching(/^Bộ đội Biên phòng04\/03\/2019.* · 8\/BB-BG/),
    ]);
    await page.locator('.claims').getByRole('button', { name: 'Bộ đội Biên phòng bàn giao vụ việc' }).click();
    await page.waitForURL(/item=/);
    expect(await page.locator('.detail h2').first().textContent()).toBe('Bộ đội Biên phòng bàn giao vụ việc');
    expect(await page.getByText('Trung tâm đặt cạnh nhau, không kết luận bên nào đúng.').count()).toBe(1);
    await page.evaluate(() => scrollTo(0, 0));
    expect(await axe(page)).toEqual([]);
  });

  it('is not there for a post that may know one side only', async () => {
    const page = await eyes.visit('border-guard-officer', `/matters/${told}`);
    await page.locator('.facts').waitFor();

    expect(await page.locator('.mark-unequal').count()).toBe(0);
    expect(await page.locator('.claims').count()).toBe(0);
  });
});

describe('arrows', () => {
  it('are dashed where an acknowledgement is awaited, and nowhere where one may not know of it', async () => {
    const asked = await eyes.visit('procuracy-prosecutor', `/matters/${told}`);
    await asked.locator('.arrow-line').first().waitFor();
    const own = await eyes.visit('border-guard-officer', `/matters/${told}`);
    await own.locator('.arrow-line').first().waitFor();

    expect(await asked.locator('.arrow-waiting').count()).toBe(1);
    expect(await own.locator('.arrow-waiting').count()).toBe(0);
  });

  it('belong to a warning that leads to its items', async () => {
    const page = await eyes.visit('procuracy-prosecutor', `/matters/${told}`);

    await page.locator('.warned').getByRole('button').first().click();

    await page.waitForURL(/item=/);
    expect(await page.locator('.detail h2').first().textContent()).toBe('Chuyển người được giải cứu đến cơ quan hỗ trợ');
    expect(await page.locator('.fact-list').textContent()).toContain('Chờ xác nhận');
  });
});

it('explains a provisional matter to its own reporter, its marks hollow', async () => {
  const page = await eyes.visit('social-affairs-case-worker', `/matters/${provisional}`);
  await page.locator('.provisional').waitFor();

  expect(await page.locator('.provisional').textContent()).toMatch(
    /chờ cơ quan chủ trì tiếp nhận.*77\/QĐ-CSĐT \(2021\), Công an thị xã Gò Công/,
  );
  expect(await page.locator('.mark-button .mark-hollow').count()).toBe(1);
  expect(await axe(page)).toEqual([]);
  expect(await overflows(page)).toBe(false);
});

it.each([
  ['police-investigator', '/', {}],
  ['border-guard-officer', '?tab=agencies', { width: 360 }],
  ['social-affairs-case-worker', '?tab=deadlines', { language: 'en' as const }],
  ['procuracy-prosecutor', '', { width: 360, scheme: 'dark' as const }],
  ['courts-judge', '?view=table', { scheme: 'dark' as const, language: 'en' as const }],
  ['steering-committee-analyst', '', {}],
])('is open to %s: %s %j', async (persona, path, look) => {
  const page = await eyes.visit(persona, `/matters/${told}${path.replace('/', '')}`, look);
  await page.locator('.facts').waitFor();

  expect(await page.locator('.facts').textContent()).toMatch(/Tòa án|Courts/);
  expect(await axe(page)).toEqual([]);
  expect(await overflows(page)).toBe(false);
});

it('breaks no rule of its content policy', () => {
  expect(eyes.complaints).toEqual([]);
});
