import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import packaged from '@sparticuz/chromium';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { projectPath } from '../../../src/platform/project-root.js';

export interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: 'light' | 'dark';
  readonly language?: 'vi' | 'en';
}

/** It may run as root, where Chromium has no sandbox of its own; pages come from the hub under test alone. */
const ARGUMENTS = ['--no-sandbox', '--font-render-hinting=none', '--disable-gpu'];

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What a browser opens: it stands at an address until it is closed. */
interface World {
  readonly url: string;
  close(): Promise<void>;
}

/** A real browser over a world; what a page says on its console is kept, so that a test can ask for silence. */
export class Eyes<Seen extends World = World> {
  readonly complaints: string[] = [];
  readonly #opened = new Map<BrowserContext, string | undefined>();
  #world?: Seen;
  #browser?: Browser;

  constructor(private readonly begin: () => Promise<Seen>) {}

  /** What is looked at, once it has begun. */
  get world(): Seen {
    return begun(this.#world);
  }

  async open(): Promise<void> {
    this.#world = await this.begin();
    this.#browser = await chromium.launch({ executablePath: await packaged.executablePath(), args: ARGUMENTS });
  }

  /** A page of somebody of the demonstration, or of nobody yet. */
  async visit(persona: string | null, path: string, look: Look = {}): Promise<Page> {
    const page = await this.blank(persona, look);
    await page.goto(path);
    await quiet(page);
    return page;
  }

  /** The same before it goes anywhere. */
  async blank(persona: string | null, look: Look = {}): Promise<Page> {
    const { width = 1366, height = 860, scheme = 'light', language = 'vi' } = look;
    await this.#closeEarlier();
    const { origin: baseURL } = new URL(this.world.url);
    const context = await begun(this.#browser).newContext({ viewport: { width, height }, colorScheme: scheme, baseURL });
    this.#opened.set(context, expect.getState().currentTestName);
    await context.addInitScript(
      `localStorage.getItem('lien-thong.language') ?? localStorage.setItem('lien-thong.language', '${language}')`,
    );
    if (persona) await context.request.post('/session/demonstration', { data: { persona } });
    const page = await context.newPage();
    page.on('console', (message) => message.type() === 'error' && this.complaints.push(message.text()));
    page.on('pageerror', (error) => this.complaints.push(String(error)));
    return page;
  }

  /** A page of an earlier test would go on taking its share of the browser; one that belongs to no test stays. */
  async #closeEarlier(): Promise<void> {
    const { currentTestName } = expect.getState();
    for (const [context, test] of this.#opened) {
      if (test === undefined || test === currentTestName) continue;
      this.#opened.delete(context);
      await context.close();
    }
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    await this.#world?.close();
  }
}

function begun<Part>(part: Part | undefined): Part {
  if (part === undefined) throw new Error('Nothing is to be seen before the first test or after the last.');
  return part;
}

/** Eyes for all tests of a file: opened before the first of them, closed after the last. */
export function eyesOn<Seen extends World>(begin: () => Promise<Seen>): Eyes<Seen> {
  const eyes = new Eyes(begin);
  beforeAll(() => eyes.open(), 120_000);
  afterAll(() => eyes.close());
  return eyes;
}

/** Until the page asks for nothing more; one that keeps asking is looked at as it is. */
export const quiet = (page: Page): Promise<void> => page.waitForLoadState('networkidle', { timeout: 10_000 }).catch(() => undefined);

/** What was looked at stays to be looked at: by address, language, colours and width. */
const PICTURES = projectPath('.data', 'pictures');

async function picture(page: Page): Promise<void> {
  const { pathname, search } = new URL(page.url());
  const [language, dark] = await page.evaluate(() => [document.documentElement.lang, matchMedia('(prefers-color-scheme: dark)').matches]);
  const place = `${pathname}${search}`.replaceAll(/[^\w-]+/g, '_').slice(0, 80);
  const name = [place, language, dark ? 'dark' : 'light', page.viewportSize()?.width].join('-');
  await page.screenshot({ path: join(PICTURES, `${name}.png`) });
}

/** What axe finds against WCAG 2.2 AA, one line each. The debugger's door is not bound by the page's content policy. */
export async function axe(page: Page): Promise<readonly string[]> {
  await picture(page);
  const session = await page.context().newCDPSession(page);
  const run = async (expression: string) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result.value as unknown;
  };
  await run(axeSource);
  const tags = JSON.stringify(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']);
  const found = await run(
    `axe.run(document, { runOnly: { type: 'tag', values: ${tags} } }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.join(' ')).join(', ')))`,
  );
  return found as string[];
}

/** Whether one would have to scroll sideways. */
export const overflows = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
