import { COMMUNE } from '../mobile-trials/decision/road-world.js';
import { axe, eyesOn, overflows } from './support/browser.js';
import { codeOf, startRoad } from './support/road.js';
import { checkNarrowText, unfold } from './support/trial-steps.js';

const codes: string[] = [];

const eyes = eyesOn(async () => {
  const world = await startRoad();
  for (let cases = 0; cases < 2; cases += 1) codes.push(await codeOf(world, (await world.road()).matterId));
  return world;
});

describe('a text about a case', () => {
  it('checks what a text names before it is published, and says how to name it more broadly', async () => {
    const page = await eyes.visit('courts-clerk', `/mobile-trials/${codes[0]}?at=${COMMUNE}`);
    const form = await unfold(page, 'Rà soát văn bản');
    await form.getByRole('textbox', { name: 'Bản nháp' }).fill('Một phụ nữ trẻ ở phường này');
    await checkNarrowText(page, form);

    expect(await form.locator('.outreach-result').textContent()).toMatch(/Nêu quá hẹp.*Nêu chung hơn.*Tháng: 3 → bỏ/s);
    const kept = await eyes.world.hub.sql('select wording::text from mobile_trials.outreach_check');
    expect(JSON.stringify(kept.rows)).not.toContain('phụ nữ trẻ');
    expect(await axe(page)).toEqual([]);
  });
});

describe('the list of cases that could be tried on the road', () => {
  it('says first how many are open, and that people decide', async () => {
    const page = await eyes.visit('courts-judge', '/mobile-trials');

    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('2 vụ án đủ mọi điều kiện xét xử lưu động');
    expect(await page.getByText('Trung tâm chỉ liệt kê, con người quyết định').count()).toBe(1);
    const listed = page.getByRole('list', { name: 'Danh sách xếp theo điểm' }).getByRole('link');
    expect((await listed.allTextContents()).toSorted()).toEqual(codes.toSorted());
  });

  it('keeps the weights in the address, and weighs again by them', async () => {
    const page = await eyes.visit('courts-clerk', '/mobile-trials');
    const score = page.locator('.candidate-score').first();
    const before = await score.textContent();
    await page.getByRole('spinbutton', { name: 'Trọng số chứng cứ đã ổn định, 0–100' }).fill('40');
    await page.waitForURL(/w=EVIDENCE\.40$/);
    await page.waitForFunction((text) => document.querySelector('.candidate-score')?.textContent !== text, before);

    expect(await page.getByRole('slider', { name: 'Trọng số chứng cứ đã ổn định' }).inputValue()).toBe('40');
    await page.getByRole('button', { name: 'Về mặc định' }).click();
    await page.waitForURL(/mobile-trials$/);
    await page.waitForFunction((text) => document.querySelector('.candidate-score')?.textContent === text, before);
  });

  it('asks nothing when nothing weighs', async () => {
    const zero = ['METHOD', 'FREQUENCY', 'MONTHS_SINCE', 'MATERIAL', 'EVIDENCE', 'SERIOUSNESS'].map((kind) => `${kind}.0`).join('-');
    const page = await eyes.visit('courts-judge', `/mobile-trials?w=${zero}`);

    await page.getByText('Mọi trọng số đều bằng 0').waitFor();
    expect(await page.locator('.candidate').count()).toBe(0);
  });

  it('opens to the sum of each ground and every gate as a sentence', async () => {
    const page = await eyes.visit('procuracy-prosecutor', '/mobile-trials');
    await page
      .getByRole('button', { name: /^Vì sao/ })
      .first()
      .click();

    expect(await page.locator('.ground').count()).toBe(6);
    expect(await page.getByText('10 × 4/4 = 10,00').count()).toBe(1);
    const gates = page.getByRole('list', { name: /^Điều kiện đều không vướng/ }).getByRole('listitem');
    expect(await gates.first().textContent()).toBe('Không vướngTòa án đã thụ lý vụ án.Luật · BLTTHS Điều 276, 277 · đã đối chiếu nguồn');
  });

  it('tells a role without the right why, and whom to ask', async () => {
    const page = await eyes.visit('steering-committee-analyst', '/mobile-trials');
    const note = await page.getByRole('status').filter({ hasText: 'Vai trò' }).textContent();

    expect(note).toContain('Chuyên viên phân tích');
    expect(note).toContain('HỏiTòa án');
  });

  it.each([
    ['/mobile-trials', 'courts-judge', { width: 1366, scheme: 'light' as const }],
    ['/mobile-trials', 'courts-judge', { width: 1366, scheme: 'dark' as const, language: 'en' as const }],
    ['/mobile-trials', 'police-investigator', { width: 360, scheme: 'light' as const }],
    ['/mobile-trials/fairness', 'steering-committee-analyst', { width: 1366, scheme: 'dark' as const }],
    ['/mobile-trials/fairness', 'social-affairs-case-worker', { width: 360, scheme: 'light' as const }],
    ['/mobile-trials/calendar?month=2026-03', 'courts-clerk', { width: 360, scheme: 'dark' as const }],
  ])('is open to everybody: %s for %s, %j', async (path, persona, look) => {
    const page = await eyes.visit(persona, path, look);
    await page.getByRole('heading', { level: 1 }).waitFor();
    for (const open of await page.getByRole('button', { name: /^(Vì sao|Why)/ }).all()) await open.click();

    expect(await axe(page)).toEqual([]);
    expect(await overflows(page)).toBe(false);
  });

  it('breaks no rule of its content policy', () => {
    expect(eyes.complaints).toEqual([]);
  });
});
