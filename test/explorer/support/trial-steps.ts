import type { Locator, Page } from 'playwright-core';

/** A step of the page, unfolded. */
export async function unfold(page: Page, title: string | RegExp) {
  const form = page.locator('details.command').filter({ has: page.locator('summary', { hasText: title }) });
  await form.locator('summary').click();
  return form;
}

/** A venue of the commune, by its name. */
export async function choose(page: Page, form: Locator, label: string, name: string) {
  await form.getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name }).click();
}

export const VENUE = 'Nhà văn hóa phường Đạo Thạnh';

/** The name of the file that a button hands over. */
export async function saved(page: Page, button: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return (await download).suggestedFilename();
}

/** Has a text checked that names too much. */
export async function checkNarrowText(page: Page, form: Locator): Promise<void> {
  await form.getByRole('textbox', { name: 'Năm' }).fill('2026');
  await form.getByRole('textbox', { name: 'Tháng' }).fill('3');
  await choose(page, form, 'Nhóm tuổi', '25–29 tuổi');
  await choose(page, form, 'Quan hệ', 'hàng xóm');
  await form.getByRole('button', { name: 'Rà soát' }).click();
  await form.getByText(/^Chưa được công bố: chỉ/).waitFor();
}
