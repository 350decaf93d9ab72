import { askedBy } from './support/asked.js';
import { eyesOn } from './support/browser.js';
import { startProvince } from './support/province.js';

const eyes = eyesOn(() => startProvince(20));

describe('a long list', () => {
  beforeAll(async () => {
    await eyes.world.sql(
      `insert into matter.matter (code, title, stage, place_id, areas, areas_coarse, search_text, search_text_coarse, opened_on, investigation_from)
       select 'LT-2018-' || n, 'x', 'INVESTIGATION', m.place_id, m.areas, m.areas_coarse, 'x', 'x', '2018-01-' || lpad((n % 28 + 1)::text, 2, '0'), '2018-01-01'
       from generate_series(10000, 10399) n, (select * from matter.matter where code = 'LT-2019-0037') m`,
    );
  });

  it('holds in the page only what is in sight, and reads on by itself as one scrolls', async () => {
    const page = await eyes.blank('steering-committee-analyst');
    const asked = askedBy(page);
    await page.goto('/matters?from=2018&to=2018&sort=CODE', { waitUntil: 'networkidle' });
    await page.getByRole('heading', { name: '400 vụ việc' }).waitFor();
    const rows = page.locator('[role=grid] tbody tr[id]');
    await rows.first().waitFor();
    expect(asked.toSorted()).toEqual(['Matters', 'MattersCounts']);
    expect(await page.getByRole('grid').getAttribute('aria-rowcount')).toBe('401');
    expect(await rows.count()).toBeLessThan(40);

    await page.getByText('Đang hiển thị 100, còn nữa').waitFor();
    await page.getByRole('grid').focus();
    await page.keyboard.press('End');
    await page.getByText('Đang hiển thị 200, còn nữa').waitFor();
    await page.getByRole('button', { name: 'Tải thêm' }).click();
    await page.getByText('Đang hiển thị 300, còn nữa').waitFor();
    await page.locator('.matters-scroll').evaluate((list) => list.scrollTo(0, list.scrollHeight));
    await page.getByText('Đang hiển thị 400', { exact: true }).waitFor();
    await page.locator('.matters-scroll').evaluate((list) => list.scrollTo(0, list.scrollHeight));
    await page.getByRole('rowheader', { name: 'LT-2018-10399' }).waitFor();

    expect(await rows.last().getAttribute('aria-rowindex')).toBe('401');
    expect(await rows.count()).toBeLessThan(40);
    expect(asked.filter((name) => name === 'Matters')).toHaveLength(4);

    await page.getByRole('rowheader', { name: 'LT-2018-10399' }).getByRole('link').click();
    await page.waitForURL('**/matters/LT-2018-10399');
    await page.goBack();
    await page.getByRole('rowheader', { name: 'LT-2018-10399' }).waitFor();
    expect(asked.filter((name) => name === 'Matters')).toHaveLength(4);
  });

  it('breaks no rule of its content policy', () => {
    expect(eyes.complaints).toEqual([]);
  });
});
