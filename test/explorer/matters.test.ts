import type { TestHub } from '../support/hub.js';
import { axe, Eyes, overflows } from './support/browser.js';
import { startProvince } from './support/province.js';

let hub: TestHub;
let eyes: Eyes;

beforeAll(async () => {
  hub = await startProvince();
  eyes = await Eyes.open(hub.url);
});
afterAll(async () => {
  await eyes.close();
  await hub.close();
});

const codes = (text: readonly string[]): readonly string[] => text.map((code) => code.trim());

describe('the list of matters', () => {
  it('keeps what one looks for in the address', async () => {
    const page = await eyes.visit('procuracy-prosecutor', '/matters');
    await page.getByRole('textbox', { name: 'Tìm' }).fill('go cong');
    await page.getByRole('button', { name: 'Tìm' }).click();
    await page.getByRole('rowheader', { name: 'LT-2019-0037' }).waitFor();
    await page.getByRole('button', { name: 'Có hiệu lực' }).click();
    await page.waitForURL(/stage=IN_FORCE/);

    expect(new URL(page.url()).search).toBe('?q=go+cong&stage=IN_FORCE');
  });

  it('shows the same again from its address', async () => {
    const address = '/matters?q=go%20cong&stage=IN_FORCE';
    const [one, other] = await Promise.all([
      eyes.visit('procuracy-prosecutor', address),
      eyes.visit('procuracy-prosecutor', address, { language: 'en' }),
    ]);
    const of = async (page: typeof one) => codes(await page.getByRole('rowheader').allTextContents());

    expect(await of(one)).toContain('LT-2019-0037');
    expect(await of(other)).toEqual(await of(one));
  });

  it('shows an analyst days to the month, as the hub does', async () => {
    const page = await eyes.visit('steering-committee-analyst', '/matters?q=LT-2019-0037');
    const row = await page.getByRole('row').nth(1).textContent();

    expect(row).toContain('03/2019');
    expect(row).not.toMatch(/\d\d\/03\/2019/);
  });

  it('says why there is nothing, and what to do next', async () => {
    const page = await eyes.visit('courts-judge', '/matters?q=khong-co-gi');
    await page.getByText('Không có vụ việc nào phù hợp.').waitFor();
    await page.getByRole('status').getByRole('button', { name: 'Xóa lọc' }).click();
    await page.getByRole('rowheader').first().waitFor();

    expect(new URL(page.url()).search).toBe('');
  });

  it.each([
    { width: 1366, scheme: 'light' as const },
    { width: 1366, scheme: 'dark' as const },
    { width: 360, scheme: 'light' as const },
  ])('is open to everybody: %j', async (look) => {
    const page = await eyes.visit('police-investigator', '/matters', look);
    await page.getByRole('rowheader').first().waitFor();

    expect(await axe(page)).toEqual([]);
    expect(await overflows(page)).toBe(false);
  });

  it('breaks no rule of its content policy', () => {
    expect(eyes.complaints).toEqual([]);
  });
});
