import { askedBy } from './support/asked.js';
import { axe, eyesOn, overflows } from './support/browser.js';
import { startProvince } from './support/province.js';

const eyes = eyesOn(() => startProvince());

const map = { name: 'Bản đồ nơi mở phiên tòa và nơi xảy ra vụ việc' };

describe('the map of mobile trials', () => {
  it('says in words what it draws, and lists it beside', async () => {
    const page = await eyes.visit('police-investigator', '/mobile-trials/map');
    const region = page.getByRole('group', map).getByRole('button', { name: /^Phường Long Thuận: \d+ vụ việc, \d+ phiên tòa$/ });
    await region.focus();

    expect(await page.locator('.map-said').textContent()).toBe(await region.getAttribute('aria-label'));
    expect(await page.getByRole('link', { name: 'LT-2019-0037' }).count()).toBe(1);
    expect(await page.locator('.venue-line', { hasText: 'LT-2019-0037' }).textContent()).toContain('Đã mở');
  });

  it('is reached by one stop of the keyboard, and walked by arrows', async () => {
    const page = await eyes.visit('police-investigator', '/mobile-trials/map');
    const regions = page.getByRole('group', map).getByRole('button');

    expect(await regions.count()).toBe(102);
    expect(await page.locator('.region[tabindex="0"]').count()).toBe(1);
    await page.getByRole('button', { name: 'Bảng' }).focus();
    await page.keyboard.press('Tab');
    const first = await page.locator('.map-said').textContent();
    await page.keyboard.press('ArrowDown');
    const second = await page.locator('.map-said').textContent();
    await page.keyboard.press('Enter');

    expect(second).not.toBe(first);
    expect(await page.locator('.region[aria-pressed="true"]').getAttribute('aria-label')).toBe(second);
  });

  it('keeps the world and the view in its address, and tells the same as a table', async () => {
    const page = await eyes.visit('police-investigator', '/mobile-trials/map');
    await page.getByRole('button', { name: 'Huyện năm 2019' }).click();
    await page.waitForURL(/world=/);
    const said = await page.getByRole('button', { name: /^Thị xã Gò Công: / }).getAttribute('aria-label');
    await page.getByRole('button', { name: 'Bảng' }).click();
    await page.waitForURL(/view=table/);
    const cells = await page
      .getByRole('row', { name: /^Thị xã Gò Công/ })
      .getByRole('cell')
      .allTextContents();

    expect(said).toBe(`Thị xã Gò Công: ${cells[0]} vụ việc, ${cells[1]} phiên tòa`);
  });

  it('opens for an analyst in the districts that an analyst may know', async () => {
    const page = await eyes.visit('steering-committee-analyst', '/mobile-trials/map');

    expect(await page.getByRole('button', { name: 'Huyện năm 2019' }).getAttribute('aria-pressed')).toBe('true');
    expect(await page.locator('.venue-line').allTextContents()).not.toContainEqual(expect.stringMatching(/Xã |Phường /));
    await page.getByRole('button', { name: 'Xã từ 01/7/2025' }).click();
    await page.getByRole('heading', { name: 'Không có trên bản đồ' }).waitFor();
  });

  it('asks what a court plans, and which cases could be tried', async () => {
    const page = await eyes.visit('courts-judge', '/mobile-trials/map');
    const asked = askedBy(page);
    await page.reload({ waitUntil: 'networkidle' });
    await page.getByRole('button', { name: 'Có thể xét xử lưu động' }).click();
    await page.waitForURL(/show=candidates/);
    await page.getByRole('group', map).waitFor();

    expect(asked).toHaveLength(6); // the places of the chosen ones were told before, and are not told now
  });

  it('tells who took no part in the trial why its venue is not shown', async () => {
    const page = await eyes.visit('border-guard-officer', '/mobile-trials/map');
    await page.getByText('Nơi mở chưa có, hoặc không hiển thị').first().waitFor();

    expect(await page.getByText(/Nơi mở phiên tòa: cơ quan bạn không tham gia/).count()).toBe(1);
  });

  it.each([
    ['courts-judge', { width: 1366, scheme: 'light' as const }],
    ['police-investigator', { width: 1366, scheme: 'dark' as const, language: 'en' as const }],
    ['steering-committee-analyst', { width: 360, scheme: 'light' as const, language: 'en' as const }],
    ['procuracy-prosecutor', { width: 360, scheme: 'dark' as const }],
  ])('is open to everybody: %s, %j', async (persona, look) => {
    const page = await eyes.visit(persona, '/mobile-trials/map', look);
    await page.locator('.province').waitFor();

    expect(await axe(page)).toEqual([]);
    expect(await overflows(page)).toBe(false);
  });

  it('breaks no rule of its content policy', () => {
    expect(eyes.complaints).toEqual([]);
  });
});
