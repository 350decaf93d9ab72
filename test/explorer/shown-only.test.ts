import type { Page } from 'playwright-core';
import type { TestHub } from '../support/hub.js';
import { Eyes } from './support/browser.js';
import { startProvince } from './support/province.js';

const GUIDE = '/matters/LT-2019-0037';
const TABS = ['course', 'agencies', 'deadlines', 'accused', 'victims', 'mobile-trial', 'trail'];

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

it.each([
  ['police-investigator', 'Điều tra'],
  ['social-affairs-case-worker', 'Hỗ trợ nạn nhân'],
  ['courts-judge', 'Xét xử'],
  ['courts-clerk', 'Xét xử'],
])(
  'a matter is answered with nothing that its page does not show: %s',
  async (persona, purpose) => {
    const page = await eyes.visit(persona, '/');
    await page.getByLabel('Mục đích').first().click();
    await page.getByRole('option', { name: purpose }).first().click();
    const answered = new Set<string>();
    const heard: Promise<void>[] = [];
    page.on('response', (response) => {
      if (!response.url().endsWith('/graphql')) return;
      heard.push(response.json().then((answer: { readonly data?: unknown }) => saidIn(answer.data, answered)));
    });
    let shown = '';
    for (const tab of TABS) {
      await page.goto(`${GUIDE}?tab=${tab}`, { waitUntil: 'networkidle' });
      shown += plain(await wordsOf(page));
    }
    await page.goto(`${GUIDE}?view=table`, { waitUntil: 'networkidle' });
    shown += plain(await wordsOf(page));
    await Promise.all(heard);

    expect(answered.size).toBeGreaterThan(20);
    expect([...answered].filter((text) => !shown.includes(text))).toEqual([]);
  },
  60_000,
);
