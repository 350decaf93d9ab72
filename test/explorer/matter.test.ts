import { axe, eyesOn, overflows } from './support/browser.js';
import { startProvince } from './support/province.js';

const GUIDE = '/matters/LT-2019-0037';

const eyes = eyesOn(() => startProvince(20));

describe('one matter', () => {
  it('says first where it is, who holds it and what is not shown', async () => {
    const page = await eyes.visit('procuracy-prosecutor', GUIDE);

    const facts = await page.locator('.facts').textContent();
    await page.getByRole('button', { name: /^Xem thêm/ }).click();

    expect(facts).toMatch(/Giai đoạnCó hiệu lực.*Đang giữ hồ sơTòa án/);
    expect(await page.getByText('Nơi tạm lánh (nếu có)').count()).toBe(1);
  });

  it.each(['procuracy-prosecutor', 'police-investigator', 'courts-judge', 'social-affairs-case-worker'])(
    'has its lanes and the detail below them on one screen: %s',
    async (persona) => {
      const page = await eyes.visit(persona, GUIDE, { width: 1366, height: 860 });
      await page.locator('.lanes svg').waitFor();

      expect(await page.locator('.detail').evaluate((detail) => detail.getBoundingClientRect().bottom)).toBeLessThanOrEqual(860);
    },
  );

  it('is one tab stop, and arrow keys go on from there', async () => {
    const page = await eyes.visit('procuracy-prosecutor', GUIDE);
    await page.locator('.lanes svg').waitFor();
    const named = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    expect(await page.locator('.lanes svg [tabindex="0"]').count()).toBe(1);

    await page.locator('.lanes svg [tabindex="0"]').focus();
    expect(await named()).toMatch(/^01\/03\/2019, Công an, Tiếp nhận nguồn tin về tội phạm, 12\/BBTN-CSĐT/);
    await page.keyboard.press('ArrowDown');
    expect(await named()).toMatch(/^02\/03\/2019, Bộ đội Biên phòng/);
    await page.keyboard.press('End');
    await page.keyboard.press('h');
    expect(await named()).toMatch(/^05\/03\/2019, Công an, Tiếp nhận vụ việc được chuyển giao/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/item=/);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Tiếp nhận vụ việc được chuyển giao');
  });

  it('shows on an earlier day what was known then, and what had happened unknown', async () => {
    const page = await eyes.visit('procuracy-prosecutor', `${GUIDE}?asOf=2019-03-17`);
    await page.locator('.as-of-day').waitFor();

    expect(await page.locator('.as-of-day').textContent()).toBe('Biết đến 17/03/2019');
    expect(await page.locator('.mark-button').count()).toBe(8);
    expect(await page.locator('.mark-button .mark-hollow').count()).toBe(2);
  });

  it('tells each part as it was known then, and asks the hub for it once', async () => {
    const page = await eyes.visit('procuracy-prosecutor', `${GUIDE}?asOf=2019-03-17&tab=agencies`);
    await page.getByText('Biết đến 17/03/2019').waitFor();
    const facts = page.locator('.facts');
    await facts.getByText('Điều tra').waitFor();

    expect(await page.getByText('45/QĐ-CSĐT').count()).toBe(1);
    expect(await page.locator('.agency').count()).toBe(2); // neither social affairs nor the procuracy had spoken yet
  });

  it('says of a mobile trial what is not kept of an earlier day', async () => {
    const page = await eyes.visit('procuracy-prosecutor', `${GUIDE}?asOf=2020-01-05&tab=mobile-trial`);

    await page.getByText('Không lưu quá khứ, nên để trống: điều kiện xét xử lưu động.').waitFor();
  });

  it('goes to another day by the slider, by the field, and back to today', async () => {
    const page = await eyes.visit('procuracy-prosecutor', GUIDE);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(/"asOf":"?([\d-]+|null)/.exec(request.postData() ?? '')?.[1] ?? ''));
    await page.locator('#as-of').focus();
    await page.keyboard.press('Home');
    await page.locator('.as-of-day').getByText('Biết đến 04/03/2019').waitFor();
    expect(await page.locator('.mark-button').count()).toBe(3); // two known, and the tip outlined: it was recorded a day later

    await page.locator('.as-of-date').fill('17/03/2019');
    await page.keyboard.press('Enter');
    await page.locator('.as-of-day').getByText('Biết đến 17/03/2019').waitFor();
    expect(asked.filter((day) => day.startsWith('2019'))).toEqual(['2019-03-04', '2019-03-17']);

    await page.getByRole('button', { name: 'Về hôm nay' }).click();
    await page.locator('.as-of-day').waitFor({ state: 'detached' });
    expect(await page.locator('.mark-button').count()).toBeGreaterThan(20);
  });

  it('says of a day before everything that nothing was known', async () => {
    const page = await eyes.visit('procuracy-prosecutor', `${GUIDE}?asOf=2018-01-01`);

    await page.getByText('Đến hết ngày này, trung tâm chưa biết gì về vụ việc mà bạn được xem.').waitFor();
    expect(await page.locator('.mark-button').count()).toBe(0);
  });

  it('says to an analyst why there is no earlier day', async () => {
    const page = await eyes.visit('steering-committee-analyst', `${GUIDE}?asOf=2019-03-17`);

    await page.getByText('Vai trò của bạn không được biết thời điểm ghi nhận, nên không xem lại ngày trước.').waitFor();
    expect(await page.locator('.as-of-day').count()).toBe(0);
  });

  it('has the same events in its table, silences too', async () => {
    const page = await eyes.visit('procuracy-prosecutor', `${GUIDE}?view=table`);

    const table = page.getByRole('table');
    await table.waitFor();
    expect(await table.getByRole('button', { name: 'Tuyên án' }).count()).toBe(1);
    expect(await table.getByRole('button').count()).toBeGreaterThan(30);
    expect(await table.getByText(/^\d+ ngày không diễn biến$/).count()).toBeGreaterThan(1);
  });

  it('shows names only where the hub does', async () => {
    const masked = await eyes.visit('steering-committee-analyst', `${GUIDE}?tab=accused`);
    await masked.getByText('Bị cáo 1').waitFor();
    await masked.getByText('đã che bớt').waitFor();

    const withheld = await eyes.visit('courts-clerk', `${GUIDE}?tab=accused`);
    await withheld.getByRole('button', { name: 'Chọn mục đích' }).waitFor();
    expect(await withheld.getByText('Bị cáo 1').count()).toBe(0);
  });

  it('offers the purposes to choose from where one is missing', async () => {
    const page = await eyes.visit('social-affairs-case-worker', `${GUIDE}?tab=victims`);
    await page.getByRole('button', { name: 'Chọn mục đích' }).first().click();
    await page.getByRole('option', { name: 'Hỗ trợ nạn nhân' }).click();

    await page.getByText('Nhà tạm lánh số 2', { exact: false }).waitFor();
    expect(await page.getByRole('button', { name: 'Chọn mục đích' }).count()).toBe(0);
  });

  it('explains its signs where they are asked for', async () => {
    const page = await eyes.visit('police-investigator', GUIDE, { width: 1366, height: 860 });
    await page.locator('.lanes svg').waitFor();
    await page.getByRole('button', { name: 'Ký hiệu' }).click();

    expect(await page.locator('.key').evaluate((signs) => signs.getBoundingClientRect().bottom)).toBeLessThan(860);
  });

  it('has the chosen part in sight among its tabs on a phone', async () => {
    const page = await eyes.visit('police-investigator', `${GUIDE}?tab=trail`, { width: 360, height: 780 });
    const tab = page.getByRole('tab', { name: 'Ai đã xem' });
    await tab.waitFor();

    expect(await tab.evaluate((one) => one.getBoundingClientRect().right)).toBeLessThanOrEqual(360);
  });

  it('does not tell whether a matter exists', async () => {
    const page = await eyes.visit('border-guard-officer', '/matters/LT-2019-9999');

    await page.getByText('Không tìm thấy, hoặc bạn không có quyền xem.').waitFor();
    expect(await page.getByText('LT-2019-9999').count()).toBe(0);
  });

  it.each([
    { path: GUIDE, width: 1366 },
    { path: GUIDE, width: 1366, scheme: 'dark' as const, language: 'en' as const },
    { path: GUIDE, width: 360 },
    { path: `${GUIDE}?asOf=2019-06-25`, width: 1366, scheme: 'dark' as const, language: 'en' as const },
    { path: `${GUIDE}?asOf=2019-06-25&tab=agencies`, width: 360 },
    { path: `${GUIDE}?view=table`, width: 360 },
    { path: `${GUIDE}?tab=agencies`, width: 1366 },
    { path: `${GUIDE}?tab=deadlines`, width: 360 },
  ])('is open to everybody: %j', async ({ path, ...look }) => {
    const page = await eyes.visit('procuracy-prosecutor', path, look);
    await page.locator('.facts').waitFor();

    expect(await axe(page)).toEqual([]);
    expect(await overflows(page)).toBe(false);
  });
});

it('breaks no rule of its content policy', () => {
  expect(eyes.complaints).toEqual([]);
});
