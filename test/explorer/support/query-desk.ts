import type { Page } from 'playwright-core';
import type { Eyes, Look } from './browser.js';

/** The query page of somebody, once its editor stands. */
export async function openDesk(eyes: Eyes, persona: string, look: Look = {}): Promise<Page> {
  const page = await eyes.visit(persona, '/query', look);
  await page.locator('.query-text .view-lines').getByText('matter').first().waitFor();
  return page;
}

export const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

export async function example(page: Page, title: string): Promise<void> {
  await press(page, 'Ví dụ');
  await press(page, `Đưa vào ô soạn thảo: ${title}`);
}

export async function run(page: Page, outcome = 'Đã trả lời'): Promise<void> {
  await press(page, 'Chạy câu hỏi');
  await page.getByRole('status').filter({ hasText: outcome }).waitFor();
}

export async function state(page: Page, purpose: string): Promise<void> {
  await page.locator('#purpose').click();
  await page.getByRole('option', { name: purpose }).click();
}

/** Puts a text of one line where the editor's own is; an editor that still settles takes no paste, and is given it again. */
export async function write(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  for (let pasted = 0; pasted < 5; pasted += 1) {
    await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await page.locator('.query-text .view-line').first().click();
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Control+V');
    if (await holds(page, text)) return;
  }
  throw new Error('The editor takes no paste');
}

const holds = (page: Page, text: string): Promise<boolean> =>
  page
    .waitForFunction(
      (wanted) => {
        const [line, ...others] = document.querySelectorAll('.query-text .view-line');
        return others.length === 0 && line?.textContent?.replaceAll('\u00a0', ' ') === wanted;
      },
      text,
      { timeout: 3_000 },
    )
    .then(
      () => true,
      () => false,
    );

export const right = (page: Page, coordinate: string) =>
  page.locator('.query-rights > li').filter({ has: page.getByText(coordinate, { exact: true }) });

/** Asks for suggestions until one is described so: the language service that answers loads by itself, and a question before that stays unanswered. */
export async function suggested(page: Page, description: RegExp): Promise<void> {
  const details = page.locator('.suggest-details').getByText(description);
  for (let asked = 0; asked < 6; asked += 1) {
    const shown = await details.waitFor({ timeout: 10_000 }).then(
      () => true,
      () => false,
    );
    if (shown) return;
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Space');
  }
  await details.waitFor();
}
