import chromiumPackage from '@sparticuz/chromium';
import { chromium } from 'playwright-core';

/**
 * How smoothly the list of matters scrolls: opens it in the packaged Chromium over a running hub of the demonstration, scrolls through some
 * thousand rows and prints how many frames took longer than 50 ms. It reports, and judges nothing.
 *
 * npm run explorer:frames -- [address of the hub] [persona] [rows]
 */
const [base = 'http://127.0.0.1:4000', persona = 'steering-committee-analyst', rows = '3000'] = process.argv.slice(2);
const LONG = 50;
const ROW = 40;

const browser = await chromium.launch({ executablePath: await chromiumPackage.executablePath(), args: ['--no-sandbox', '--disable-gpu'] });
try {
  const context = await browser.newContext({ viewport: { width: 1366, height: 860 }, baseURL: base });
  await context.request.post('/session/demonstration', { data: { persona } });
  const page = await context.newPage();
  await page.goto('/matters', { waitUntil: 'networkidle' });
  await page.getByRole('rowheader').first().waitFor();
  const seen = await page.evaluate(scroll, { pixels: Number(rows) * ROW, long: LONG });
  const each = (seen.milliseconds / seen.frames).toFixed(1);
  process.stdout.write(
    `${seen.rows} rows scrolled, ${seen.nodes} nodes in the table; ${seen.frames} frames, ${each} ms each, ${seen.long} longer than ${LONG} ms, the longest ${seen.longest} ms\n`,
  );
} finally {
  await browser.close();
}

/** Runs in the page: two rows a frame, and waits for further pages where the end of what is read is reached. */
async function scroll({ pixels, long }) {
  const list = document.querySelector('.matters-scroll');
  const frames = [];
  const next = () => new Promise((done) => requestAnimationFrame(done));
  let before = await next();
  let waited = 0;
  while (list.scrollTop < pixels && waited < 300) {
    const at = list.scrollTop;
    list.scrollTop = at + 80;
    const now = await next();
    frames.push(now - before);
    before = now;
    waited = list.scrollTop === at ? waited + 1 : 0;
  }
  return {
    rows: Math.round(list.scrollTop / 40),
    nodes: list.querySelectorAll('*').length,
    frames: frames.length,
    milliseconds: frames.reduce((sum, one) => sum + one, 0),
    long: frames.filter((one) => one > long).length,
    longest: Math.round(Math.max(...frames)),
  };
}
