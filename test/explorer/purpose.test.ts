import type { Page } from 'playwright-core';
import { eyesOn, overflows, quiet } from './support/browser.js';
import { startProvince } from './support/province.js';
import { state } from './support/query-desk.js';

const eyes = eyesOn(() => startProvince(5));

const stated = (page: Page) => page.locator('#purpose').inputValue();
const queryPage = (page: Page) => page.getByRole('link', { name: 'Truy vấn' });

describe('a purpose stated once', () => {
  it('stays on the way to the editor, whose page is fetched anew, and on the way back', async () => {
    const page = await eyes.visit('police-investigator', '/matters/LT-2019-0037');
    await state(page, 'Điều tra');
    await queryPage(page).click();
    await page.getByText('Mục đích gửi kèm: Điều tra.').waitFor();
    expect(await stated(page)).toBe('Điều tra');

    await state(page, 'Xác minh tin báo');
    await page.goBack();
    await page.waitForURL(/matters/);
    await quiet(page);
    expect(await stated(page)).toBe('Xác minh tin báo');
  });

  it('is taken back as it was stated', async () => {
    const page = await eyes.visit('police-investigator', '/matters');
    await state(page, 'Điều tra');
    await page.locator('.purpose button').click();
    await page.reload();
    await quiet(page);

    expect(await stated(page)).toBe('');
  });

  it('is not that of whoever signs in next', async () => {
    const page = await eyes.visit('police-investigator', '/matters');
    await state(page, 'Điều tra');
    await page.getByRole('button', { name: /^Điều tra viên/ }).click();
    await page.getByRole('menuitem', { name: 'Đăng xuất' }).click();
    await page
      .getByRole('button', { name: /^Đăng nhập: Điều tra viên/ })
      .first()
      .click();
    await queryPage(page).click();
    await page.getByText('Mục đích gửi kèm: chưa chọn').waitFor();

    expect(await stated(page)).toBe('');
  });

  it('ends with the sign-in that it was stated in', async () => {
    const page = await eyes.visit('police-investigator', '/matters');
    await page.evaluate(() => sessionStorage.setItem('lien-thong.purpose', '2026-05-31T08:00:00.000Z INVESTIGATION'));
    await page.reload();
    await quiet(page);

    expect(await stated(page)).toBe('');
  });

  it.each(['vi', 'en'] as const)('is read whole on a phone: %s', async (language) => {
    const page = await eyes.visit('police-investigator', '/matters', { width: 360, language });
    const field = page.locator('#purpose');
    await field.click();
    const purposes = await page.getByRole('option').allTextContents();
    for (const purpose of purposes) {
      await page.getByRole('option', { name: purpose, exact: true }).click();
      expect(await field.evaluate((input) => input.scrollWidth - input.clientWidth)).toBe(0);
      await field.click();
    }

    expect(purposes.length).toBeGreaterThan(1);
    expect(await page.getByText(language === 'vi' ? 'Mục đích:' : 'Purpose:').isVisible()).toBe(true);
    expect(await overflows(page)).toBe(false);
  });
});
