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
