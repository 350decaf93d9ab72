import { axe, eyesOn, overflows } from './support/browser.js';
import { startProvince } from './support/province.js';

const GUIDE = '/matters/LT-2019-0037';

const eyes = eyesOn(() => startProvince(20));

describe('who may see what', () => {
  it('answers a sentence of three choices, from its address', async () => {
    const page = await eyes.visit('courts-clerk', '/access?who=COURTS.judge&label=VICTIM_IDENTITY&stage=BEFORE');
    const row = page.getByRole('row', { name: /Danh tính nạn nhân/ });

    expect(await row.textContent()).toContain('Không được xem');
    await page.getByLabel('Giai đoạn').first().click();
    await page.getByRole('option', { name: 'Từ khi có cáo trạng và thụ lý' }).click();
    await row.getByText('Được xem', { exact: true }).waitFor();
    expect(await row.textContent()).toContain('mục đích: Xét xử');
  });

  it('names the article behind each field, and whom to ask', async () => {
    const page = await eyes.visit('courts-clerk', '/access?label=VICTIM_SHELTER');
    const row = page.getByRole('row', { name: /^Victim\.shelter / });

    expect(await row.textContent()).toContain('Luật 66/2011/QH12 Điều 30');
  });

  it.each([
    ['courts-clerk', 'Tôi đã hỏi gì, và được trả lời thế nào?'],
    ['police-inspector', 'Ai đã xem dữ kiện của cơ quan tôi?'],
  ])('leads to the trail of %s', async (persona, question) => {
    const page = await eyes.visit(persona, '/access');
    await page.getByRole('link', { name: question }).click();

    await page.getByRole('heading', { name: question }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/access/trail');
  });

  it.each([{ width: 1366 }, { width: 1366, scheme: 'dark' as const }, { width: 360 }])('is open to everybody: %j', async (look) => {
    const page = await eyes.visit('courts-clerk', '/access?label=VICTIM_SHELTER', look);
    await page.getByRole('table').first().waitFor();

    expect(await axe(page)).toEqual([]);
    expect(await overflows(page)).toBe(false);
  });
});

describe('what one asked', () => {
  it('lists the own questions, with codes and without values', async () => {
    await eyes.visit('procuracy-prosecutor', '/matters');
    const page = await eyes.visit('procuracy-prosecutor', '/access/trail');

    expect(
      await page
        .getByRole('row', { name: /Danh sách vụ việc/ })
        .first()
        .textContent(),
    ).toContain('Được trả lời');
    expect(await axe(page)).toEqual([]);
  });

  it('is found by matter and day, from its address', async () => {
    await eyes.visit('procuracy-prosecutor', GUIDE);
    const page = await eyes.visit('procuracy-prosecutor', '/access/trail?matter=LT-2019-0037');
    const rows = page.locator('.trail tbody tr');
    await rows.first().waitFor();

    const matters = await rows.locator('td:last-child').allTextContents();
    expect(matters.length).toBeGreaterThan(0);
    expect(matters.every((codes) => codes.startsWith('LT-2019-0037'))).toBe(true);
    await page.getByLabel('Đến ngày').fill('01/01/2020');
    await page.keyboard.press('Enter');
    await page.getByText('Không có dòng nhật ký nào khớp').waitFor();
    expect(new URL(page.url()).searchParams.get('to')).toBe('2020-01-01');
    await page.getByRole('button', { name: 'Xóa lọc' }).first().click();
    await rows.first().waitFor();
  });
});

describe('an inspector', () => {
  it('reads who, of which agency, saw the facts of the own agency', async () => {
    await eyes.visit('courts-judge', GUIDE);
    await eyes.visit('procuracy-prosecutor', GUIDE);
    const page = await eyes.visit('police-inspector', '/access/trail?matter=LT-2019-0037');
    await page.locator('.trail tbody tr').first().waitFor();
    expect(await page.locator('h1').textContent()).toBe('Ai đã xem dữ kiện của cơ quan tôi?');

    await page.getByRole('combobox', { name: 'Cơ quan của người xem' }).click();
    await page.getByRole('option', { name: 'Tòa án' }).click();
    await page.waitForURL(/agency=COURTS/);
    await page.locator('.trail tbody tr', { hasText: 'Kiểm sát viên' }).first().waitFor({ state: 'detached' });

    const who = await page.locator('.trail tbody tr td:nth-child(2)').allTextContents();
    expect(who.length).toBeGreaterThan(0);
    expect(who.every((text) => text.includes('Thẩm phán'))).toBe(true);
    await page.getByText('Tòa án nhân dân khu vực 2 – Đồng Tháp (TA-DT-KV2) · demo').first().waitFor();
    expect(await axe(page)).toEqual([]);
  });

  it.each([
    ['police-inspector', {}],
    ['social-affairs-inspector', { width: 360, scheme: 'dark' as const }],
    ['police-inspector', { width: 1366, language: 'en' as const, scheme: 'dark' as const }],
  ])('is told on a matter what it sees of it: %s %j', async (persona, look) => {
    await eyes.visit('social-affairs-case-worker', GUIDE);
    const page = await eyes.visit(persona, `${GUIDE}?tab=trail`, look);
    await page.locator('.trail tbody tr').first().waitFor();

    expect(await page.locator('.inspector').textContent()).toMatch(/vai trò thanh tra|as an inspector/);
    expect(await page.locator('.trail').textContent()).toMatch(/Cán bộ hỗ trợ|Case worker/);
    expect(await axe(page)).toEqual([]);
    expect(await overflows(page)).toBe(false);
  });

  it('sees nobody and no contents there', async () => {
    const page = await eyes.visit('police-inspector', `${GUIDE}?tab=accused`);
    await page.locator('.inspector').waitFor();

    expect(await page.locator('.matter-panel').textContent()).not.toMatch(/Bị cáo|Nguyễn|Trần|Lê/);
  });
});

it('breaks no rule of its content policy', () => {
  expect(eyes.complaints).toEqual([]);
});
