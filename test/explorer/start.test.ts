import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { projectPath } from '../../src/platform/project-root.js';
import { askedBy } from './support/asked.js';
import { axe, eyesOn, overflows } from './support/browser.js';
import { startProvince } from './support/province.js';

const eyes = eyesOn(() => startProvince());

const PEOPLE = [
  'police-investigator',
  'border-guard-officer',
  'social-affairs-case-worker',
  'procuracy-prosecutor',
  'courts-judge',
  'steering-committee-analyst',
] as const;

describe('the start', () => {
  it.each(PEOPLE)('shows %s what needs attention, in one question answered by one statement', async (persona) => {
    const page = await eyes.blank(persona);
    const asked = askedBy(page);
    await eyes.world.forget();
    await page.goto('/', { waitUntil: 'networkidle' });
    await page.getByRole('heading', { name: 'Cần chú ý' }).waitFor();

    expect(asked).toEqual(['Start']);
    expect(eyes.world.readingStatements).toHaveLength(1);
    expect(await page.getByRole('region', { name: 'Thời hạn' }).count()).toBe(1);
  });

  it('lists first what is longest overdue, as the hub sorts it', async () => {
    const page = await eyes.visit('steering-committee-analyst', '/');
    const due = page.getByRole('region', { name: 'Thời hạn' });
    await due.getByRole('listitem').first().waitFor();
    const codes = await due.getByRole('listitem').getByRole('link').allTextContents();
    const { data } = await eyes.world
      .signIn('steering-committee.analyst', 'BCD138-DT')
      .ask('{ matters(order: DUE, first: 6) { nodes { code } } }');

    expect(codes).toEqual(data.matters.nodes.map(({ code }: { code: string }) => code));
    await due.getByRole('link', { name: /Xem cả danh sách/ }).click();
    await page.waitForURL(/\/matters\?sort=DUE/);
    const all = await eyes.world.signIn('steering-committee.analyst', 'BCD138-DT').ask('{ matters(order: DUE) { totalCount } }');
    await page.getByRole('heading', { name: `${all.data.matters.totalCount} vụ việc` }).waitFor();
    await page.getByText('có thời hạn đang chạy').waitFor();
  });

  it('leads from a code straight to its matter, from anything else to the list', async () => {
    const page = await eyes.visit('courts-judge', '/');
    await page.getByRole('textbox', { name: 'Bạn tìm vụ việc nào?' }).fill('lt-2019-0037');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/matters/LT-2019-0037');
    await page.goto('/');
    await page.getByRole('textbox', { name: 'Bạn tìm vụ việc nào?' }).fill('go cong');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/matters\?q=go\+cong/);
  });

  it('is less than 300 kB compressed, fonts included, and holds no table', async () => {
    const page = await eyes.blank('courts-judge');
    const files = new Set<string>();
    page.on('request', (request) => files.add(new URL(request.url()).pathname));
    await page.goto('/', { waitUntil: 'networkidle' });
    await page.getByRole('heading', { name: 'Cần chú ý' }).waitFor();
    const assets = [...files].filter((path) => path.startsWith('/assets/'));
    const sizes = assets.map((path) => {
      const content = readFileSync(join(projectPath('dist', 'page'), path));
      return path.endsWith('.woff2') ? content.length : gzipSync(content).length;
    });
    const bytes = sizes.reduce((sum, one) => sum + one, 0);
    process.stdout.write(`the first page: ${assets.length} files, ${Math.round(bytes / 1000)} kB compressed\n`);

    expect(bytes).toBeLessThan(300_000);
    expect(files.size).toBeLessThan(40);
    expect(assets.filter((path) => /matters-page|finder-|query-page|monaco/.test(path))).toEqual([]);
  });

  it.each([
    { width: 1366, scheme: 'light' as const },
    { width: 1366, scheme: 'dark' as const, language: 'en' as const },
    { width: 360, height: 800, scheme: 'dark' as const },
  ])('is open to everybody: %j', async (look) => {
    const page = await eyes.visit('procuracy-prosecutor', '/', look);
    await page.locator('.heed-part').first().waitFor();

    expect(await axe(page)).toEqual([]);
    expect(await overflows(page)).toBe(false);
  });
});

describe('the search at hand everywhere', () => {
  it.each(['light', 'dark'] as const)('opens with Ctrl+K, finds without marks, and Enter goes there: %s', async (scheme) => {
    const page = await eyes.visit('courts-judge', '/access', { scheme });
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog', { name: 'Tìm vụ việc, địa bàn' }).waitFor();
    await page.keyboard.type('lt-2019-0037');
    await page
      .getByRole('option', { name: /LT-2019-0037/ })
      .first()
      .waitFor();
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/matters/LT-2019-0037');

    expect(new URL(page.url()).search).toBe('');
  });

  it('remembers what was opened until somebody else begins, and nowhere but in memory', async () => {
    const page = await eyes.visit('courts-judge', '/matters/LT-2019-0037');
    await page.getByRole('button', { name: 'Tìm vụ việc' }).click();
    await page.getByRole('option', { name: 'LT-2019-0037' }).waitFor();
    const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Thẩm phán/ }).click();
    await page.getByRole('menuitem', { name: 'Đăng xuất' }).click();
    await page.getByRole('button', { name: 'Đăng nhập: Thư ký: Thư ký tòa án.' }).click();
    await page.getByRole('button', { name: 'Tìm vụ việc' }).click();
    await page.getByRole('dialog').getByText('Gõ ít nhất 2 chữ').waitFor();

    expect(kept).not.toContain('LT-2019-0037');
    expect(await page.getByRole('option').count()).toBe(0);
  });

  it('leads to the list of a place of either world', async () => {
    const page = await eyes.visit('police-investigator', '/', { language: 'en' });
    await page.getByRole('button', { name: 'Find a matter' }).click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('phuong go cong');
    await page.getByRole('option', { name: /Phường Gò Công/ }).click();
    await page.waitForURL(/area=28306-20250701/);
  });

  it('breaks no rule of its content policy', () => {
    expect(eyes.complaints).toEqual([]);
  });
});
