import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { axe, eyesOn, overflows } from './support/browser.js';
import { elsewhere } from './support/elsewhere.js';
import { startProvince } from './support/province.js';

const eyes = eyesOn(() => startProvince(60, [elsewhere]));

const cell = async (page: Page, table: string, name: string): Promise<string> =>
  (await page.getByRole('table', { name: table }).getByRole('row', { name }).getByRole('cell').textContent()) ?? '';
const charts = (page: Page) => page.locator('.chart > div > svg');
const told = (page: Page) => page.locator('.figure-result').textContent();

describe('the figures', () => {
  it('say first how many, draw each figure, and say it in words to who does not see it', async () => {
    const page = await eyes.visit('steering-committee-analyst', '/figures');
    await charts(page).nth(14).waitFor();

    expect((await told(page))?.trim()).toBe('59 vụ việc.'); // of 60 one was joined to another
    expect(await page.locator('.chart[role="img"]').first().getAttribute('aria-label')).toMatch(
      /^Đang ở giai đoạn nào\? Nguồn tin: \d+; .*Có hiệu lực: \d+\.$/,
    );
    const bars = page.locator('.chart').first().locator('svg path[fill="#22707e"]');
    expect(await bars.count()).toBeGreaterThan(5);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.locator('.chart').first().locator('svg path[fill="#5bb3c1"]').first().waitFor();
    expect(await bars.count()).toBe(0);
    await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
    await bars.first().waitFor();
  });

  it('tell the same as tables, and each figure opens its list', async () => {
    const page = await eyes.visit('police-investigator', '/figures?view=table');
    const inForce = Number(await cell(page, 'Đang ở giai đoạn nào?', 'Có hiệu lực'));
    await page.getByRole('table', { name: 'Đang ở giai đoạn nào?' }).getByRole('row', { name: 'Có hiệu lực' }).getByRole('link').click();
    await page.waitForURL(/\/matters\?stage=IN_FORCE$/);

    expect(inForce).toBeGreaterThan(1);
    await page.getByRole('button', { name: new RegExp(`^Có hiệu lực\\s*${inForce}$`) }).waitFor();
  });

  it('open a list from a bar, too, by mouse and by keyboard', async () => {
    const page = await eyes.visit('police-investigator', '/figures?stage=IN_FORCE');
    await charts(page).first().waitFor();
    await page.locator('.chart-links a').first().click();
    await page.waitForURL(/\/matters\?stage=IN_FORCE$/);
    await page.goBack();
    await charts(page).first().waitFor();

    await page.getByRole('button', { name: 'Xuất' }).focus();
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').getAttribute('aria-label')).toMatch(/^Có hiệu lực: \d+ vụ việc$/);
    await charts(page).first().getByText('Bấm để mở danh sách').waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/matters\?stage=IN_FORCE$/);
  });

  it('keep their conditions in the address', async () => {
    const page = await eyes.visit('procuracy-prosecutor', '/figures');
    await page.getByRole('button', { name: /^Có hiệu lực/ }).click();
    await page.getByRole('textbox', { name: 'Từ năm' }).fill('2020');
    await page.getByLabel('Địa bàn').first().fill('go cong dong');
    await page.getByRole('option', { name: 'Huyện Gò Công Đông' }).click();
    await page.waitForURL(/area=824-19000101/);
    await page.getByText('tại Huyện Gò Công Đông').waitFor();

    expect(new URL(page.url()).searchParams.get('stage')).toBe('IN_FORCE');
    expect(await told(page)).toMatch(/, mở từ năm 2020, tại Huyện Gò Công Đông, giai đoạn có hiệu lực\.\s$/);
    await page.getByRole('button', { name: 'Xóa lọc' }).click();
    await page.waitForURL(/\/figures$/);
  });
});

describe('a file of the figures', () => {
  it('says what the page says, and stands in the trail', async () => {
    const page = await eyes.visit('steering-committee-analyst', '/figures?view=table');
    const inForce = await cell(page, 'Đang ở giai đoạn nào?', 'Có hiệu lực');
    await page.getByRole('button', { name: 'Xuất' }).click();
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: /CSV/ }).click()]);
    const lines = readFileSync(await file.path(), 'utf8').split(/\r?\n/);
    await page.getByText(/^Đã xuất \d+ dòng\.$/).waitFor();
    const { data } = await eyes.world
      .signIn('steering-committee.analyst', 'BCD138-DT')
      .ask('{ myTrail(first: 100) { nodes { operation kind } } }');

    expect(lines).toContain(`Vụ việc theo giai đoạn,Có hiệu lực,IN_FORCE,${inForce}`);
    expect(lines).toContain('Tổng số vụ việc,,,59');
    expect(data.myTrail.nodes).toContainEqual({ operation: 'exportFigures', kind: 'EXPORT' });
  });
});

describe('places', () => {
  it('are the districts of 2019 or the communes of 2025', async () => {
    const page = await eyes.visit('police-investigator', '/figures');
    const regions = page.getByRole('group', { name: 'Xảy ra ở đâu?' }).getByRole('button');

    expect(await regions.count()).toBe(102);
    await page.getByRole('button', { name: 'Huyện năm 2019' }).click();
    await page.waitForURL(/world=/);
    const region = page.getByRole('button', { name: /^Thị xã Gò Công: \d+ vụ việc$/ });
    await region.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Shift+Tab');
    await page.locator('.map-said a:focus').waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/matters\?area=816-19000101$/);
  });

  it('go to the district only for an analyst, who is told so', async () => {
    const page = await eyes.visit('steering-committee-analyst', '/figures');

    expect(await page.getByRole('button', { name: /^Thị xã Gò Công: \d+ vụ việc$/ }).count()).toBe(1);
    await page.getByRole('button', { name: 'Xã từ 01/7/2025' }).click();
    await page.getByText('Vai trò của bạn chỉ được biết địa bàn đến cấp huyện năm 2019.').waitFor();
  });
});

describe('victims', () => {
  it('are counted by years alone, and what is too few is said to be too few', async () => {
    const page = await eyes.visit('steering-committee-analyst', '/figures?from=2019&border=yes&view=table');
    await page.getByRole('button', { name: 'Chỉ lọc theo năm' }).click();
    await page.getByRole('heading', { name: 'Theo giới tính' }).waitFor();

    expect(new URL(page.url()).search).not.toContain('border');
    expect(await cell(page, 'Theo tuổi khi bị xâm hại', 'Giá trị khác, bị ẩn')).toBe('quá ít để nêu');
    expect(await page.getByRole('table', { name: /^Theo/ }).getByRole('link').count()).toBe(0);
  });

  it('are not for who may not see their status', async () => {
    const page = await eyes.visit('border-guard-officer', '/figures');

    expect(await page.getByText('Vai trò của bạn không được xem tình trạng nạn nhân.').count()).toBe(1);
  });
});

describe('a page without figures', () => {
  it('says that nothing fits, and lets the filters go', async () => {
    const page = await eyes.visit('courts-judge', '/figures?to=1990');
    await page.getByText('Không có vụ việc nào phù hợp.').waitFor();
    await page.getByRole('status').getByRole('button', { name: 'Xóa lọc' }).click();
    await charts(page).first().waitFor();
  });

  it('tells who has no matter at all why, and where rights stand', async () => {
    const page = await eyes.visit('courts-clerk-elsewhere', '/figures');
    await page.getByText('Chưa có vụ việc nào được tính cho bạn').waitFor();

    expect(await page.getByRole('link', { name: 'Xem bảng quyền truy cập' }).count()).toBe(1);
    expect(await axe(page)).toEqual([]);
  });
});

describe('what the page costs', () => {
  it('is two questions at most, and charts that are fetched only when they are drawn', async () => {
    const page = await eyes.visit('police-investigator', '/matters');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto('/figures?stage=IN_FORCE&view=table', { waitUntil: 'networkidle' });
    const before = asked.filter((url) => url.includes('/drawing-')).length;
    const questions = asked.filter((url) => url.endsWith('/graphql')).length;
    await page.getByRole('button', { name: 'Biểu đồ' }).click();
    await charts(page).first().waitFor();

    expect([before, questions]).toEqual([0, 2]);
    expect(asked.filter((url) => url.includes('/drawing-'))).toHaveLength(1);
  });
});

describe('everybody', () => {
  it.each([
    ['steering-committee-analyst', '/figures', { width: 1366, scheme: 'light' as const }],
    ['police-investigator', '/figures', { width: 1366, scheme: 'dark' as const, language: 'en' as const }],
    ['courts-judge', '/figures', { width: 360, scheme: 'dark' as const }],
    ['steering-committee-analyst', '/figures?view=table', { width: 360, scheme: 'light' as const, language: 'en' as const }],
  ])('can use it: %s, %s, %j', async (persona, path, look) => {
    const page = await eyes.visit(persona, path, look);
    await page
      .locator(path.includes('table') ? '.figure-table' : '.chart svg')
      .first()
      .waitFor();

    expect(await axe(page)).toEqual([]);
    expect(await overflows(page)).toBe(false);
  });

  it('breaks no rule of the content policy', () => {
    expect(eyes.complaints).toEqual([]);
  });
});
