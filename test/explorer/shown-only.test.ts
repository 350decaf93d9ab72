import type { Page } from 'playwright-core';
import type { TestHub } from '../support/hub.js';
import { Eyes } from './support/browser.js';
import { startProvince } from './support/province.js';

const GUIDE = '/matters/LT-2019-0037';

let hub: TestHub;
let eyes: Eyes;

beforeAll(async () => {
  hub = await startProvince(20);
  eyes = await Eyes.open(hub.url);
});
afterAll(async () => {
  await eyes.close();
  await hub.close();
});

/** Names, places, numbers of documents and texts; codes, ids and days are said in words of the page's own. */
const SAID = /\p{L}\S*\s+\S*\p{L}|^\d+[\w/]*\/\S*\p{Lu}/u;

/** Said in the other language, and of a trial that is still to be held. */
const ELSEWHERE = /En$|^eligibility$/;

function saidIn(value: unknown, found: Set<string>): void {
  if (typeof value === 'string' && SAID.test(value)) found.add(plain(value));
  else if (value !== null && typeof value === 'object')
    for (const [key, part] of Object.entries(value)) if (!ELSEWHERE.test(key)) saidIn(part, found);
}

const plain = (text: string): string => text.normalize('NFC').replaceAll(/\s+/g, ' ').toLowerCase();

/** All that a page says: to the eye, to a reader of the screen, and in its fields. */
const wordsOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const labels = [...document.querySelectorAll('[aria-label]')].map((node) => node.getAttribute('aria-label'));
    return [document.body.textContent, ...labels].join(' ');
  });

const tabsOf = (page: Page) => page.getByRole('tab').all();

it.each([
  ['police-investigator', 'Điều tra', 'đào hữu vinh'],
  ['social-affairs-case-worker', 'Hỗ trợ nạn nhân', 'mai kim phương'],
  ['courts-judge', 'Xét xử', 'mai kim phương'],
  ['courts-clerk', 'Xét xử', 'đào hữu vinh'],
])(
  'a matter is answered with nothing that its page does not show: %s',
  async (persona, purpose, name) => {
    const page = await eyes.visit(persona, GUIDE);
    const answered = new Set<string>();
    const heard: Promise<void>[] = [];
    page.on('response', (response) => {
      if (!response.url().endsWith('/graphql')) return;
      heard.push(response.json().then((answer: { readonly data?: unknown }) => saidIn(answer.data, answered)));
    });
    await page.locator('#purpose').click();
    await page.getByRole('option', { name: purpose }).first().click();
    let shown = '';
    // Once so that each part is asked for, and again when all is there.
    for (const tabs of [await tabsOf(page), await tabsOf(page)]) {
      for (const tab of tabs) {
        await tab.click();
        await page.locator('.skeleton').waitFor({ state: 'detached' });
        shown += plain(await wordsOf(page));
      }
      await Promise.all(heard);
    }
    await page.locator('#tab-course').click();
    await page.getByRole('button', { name: 'Bảng', exact: true }).click();
    shown += plain(await wordsOf(page));

    expect([...answered]).toContain(name);
    expect([...answered].filter((text) => !shown.includes(text))).toEqual([]);
  },
  60_000,
);
