import type { Page, Request } from 'playwright-core';
import { takeNote, type WindowWithNotes } from './take-note.js';

/** Names, places, texts, numbers of documents, codes of matters; other codes, ids and days are said in words of the page's own. */
const SAID = /\p{L}\S*\s+\S*\p{L}|^\d+[\w/]*\/\S*\p{Lu}|^LT-\d{4}-\d+$/u;

/** Where no law says why, the page says so in words of its own. */
const OUR_OWN = /our choice/i;

/** The own right to every field there is: the documentation of the query page says it, one type at a time. */
const BY_AND_BY = 'OwnAccess';

/** Said in the other language; where a list would go on; and a file, which is handed over as it is. */
const ELSEWHERE = /En$|^(endCursor|icalendar|content|fileName|mediaType|base64)$/;

const plain = (text: string): string => text.normalize('NFC').replaceAll(/\s+/g, ' ').toLowerCase();

/** What a page asks, what it is told, and what of that it says. */
export class Heard {
  /** The names of its operations. */
  readonly asked: string[] = [];
  readonly #answers: Promise<void>[] = [];
  readonly #told = new Set<string>();
  #shown = '';

  private constructor(private readonly page: Page) {
    page.on('requestfinished', (request) => request.url().endsWith('/graphql') && this.#answers.push(this.#hear(request)));
  }

  /** Of a page that has not asked yet. */
  static async on(page: Page): Promise<Heard> {
    await page.addInitScript(takeNote);
    return new Heard(page);
  }

  async #hear(request: Request): Promise<void> {
    const { query } = request.postDataJSON() as { readonly query: string };
    const operation = /(?:query|mutation) (\w+)/.exec(query)?.[1] ?? '';
    this.asked.push(operation);
    const answer = (await (await request.response())?.json()) as { readonly data?: object | null };
    if (answer.data && operation !== BY_AND_BY && operation !== 'IntrospectionQuery') this.#listen(answer.data);
  }

  #listen(value: unknown): void {
    if (typeof value === 'string' && SAID.test(value) && !OUR_OWN.test(value)) this.#told.add(plain(value));
    else if (value !== null && typeof value === 'object')
      for (const [key, part] of Object.entries(value)) if (!ELSEWHERE.test(key)) this.#listen(part);
  }

  /** Keeps all that the page says now: to the eye, to a reader of the screen, and in its fields. */
  async look(): Promise<void> {
    await this.settled();
    this.#shown += plain(
      await this.page.evaluate(() => {
        const labels = [...document.querySelectorAll('[aria-label]')].map((node) => node.getAttribute('aria-label'));
        const fields = [...document.querySelectorAll('input')].map(({ value }) => value);
        return [document.body.textContent, ...labels, ...fields].join(' ');
      }),
    );
  }

  /** Until all that was asked is there. */
  async settled(): Promise<void> {
    await this.page.waitForFunction(() => (window as unknown as WindowWithNotes).noted.settled());
    await this.page.locator('.skeleton:visible').first().waitFor({ state: 'detached' });
  }

  async told(): Promise<readonly string[]> {
    await Promise.all(this.#answers);
    return [...this.#told];
  }

  /** What was told and is said nowhere. */
  async unsaid(): Promise<readonly string[]> {
    return (await this.told()).filter((text) => !this.#shown.includes(text));
  }

  /** Fields with a value that the page never took. */
  async untaken(): Promise<readonly string[]> {
    const untaken = await this.page.evaluate(() => (window as unknown as WindowWithNotes).noted.untaken());
    return untaken.filter((path) => !ELSEWHERE.test(path.slice(path.lastIndexOf('.') + 1)));
  }
}
