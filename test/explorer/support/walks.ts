import type { Page } from 'playwright-core';
import { press } from './query-desk.js';
import { checkNarrowText, unfold } from './trial-steps.js';

/** Opens what a page does not show at once; looks wherever something goes away again. */
export type Walk = (page: Page, look: () => Promise<void>) => Promise<void>;

/** Each tab, then the course as a table. */
export const tabs: Walk = async (page, look) => {
  for (const tab of await page.getByRole('tab').all()) {
    await tab.click();
    await look();
  }
  await page.locator('#tab-course').click();
  await page.getByRole('button', { name: 'Bảng', exact: true }).click();
};

/** The same of an earlier day, and then of today. */
export const tabsOfTwoDays: Walk = async (page, look) => {
  await tabs(page, look);
  await look();
  await page.getByRole('button', { name: 'Về hôm nay' }).click();
  await tabs(page, look);
};

/** All that is folded away, and what is folded in there. */
export const folds: Walk = async (page, look) => {
  const open = () =>
    page.evaluate(() => {
      for (const one of document.querySelectorAll('details')) one.open = true;
    });
  await open();
  await look();
  await open();
};

export const find: Walk = async (page, look) => {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type('go cong');
  await page.getByRole('option').first().waitFor();
  await look();
};

export const savedSearches: Walk = async (page) => {
  await page.getByRole('button', { name: 'Đã lưu' }).click();
  await page.getByRole('heading', { name: 'Tìm kiếm đã lưu' }).waitFor();
};

export const bothWorlds: Walk = async (page, look) => {
  await look();
  await page.getByRole('button', { name: 'Huyện năm 2019' }).click();
};

export const reasons: Walk = async (page) => {
  for (const why of await page.getByRole('button', { name: /^Vì sao/ }).all()) await why.click();
};

/** Checks a text that names too much. */
export const outreach: Walk = async (page, look) => {
  const form = await unfold(page, 'Rà soát văn bản');
  await checkNarrowText(page, form);
  await folds(page, look);
};

export const keptQueries: Walk = async (page) => {
  await page.locator('.query-text .view-lines').getByText('matter').first().waitFor();
  await press(page, 'Đã lưu');
  await page.getByRole('heading', { name: 'Đã lưu' }).waitFor();
};
