import type { Page } from 'playwright-core';
import { axe, eyesOn, overflows } from './support/browser.js';
import { elsewhere } from './support/elsewhere.js';
import { startProvince } from './support/province.js';

const eyes = eyesOn(() => startProvince(60, [elsewhere]));

const codesOn = async (page: Page): Promise<readonly string[]> => {
  await page.getByRole('rowheader').first().waitFor();
  return (await page.getByRole('rowheader').allTextContents()).map((code) => code.trim());
};

const chosenRow = (page: Page) => page.locator('tr[aria-selected="true"]').getByRole('rowheader').textContent();

describe('the list of matters', () => {
  it('keeps what one looks for in the address', async () => {
    const page = await eyes.visit('procuracy-prosecutor', '/matters');
    await page.getByRole('textbox', { name: 'Tìm' }).fill('go cong');
    await page.getByRole('search').getByRole('button', { name: 'Tìm', exact: true }).click();
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

    expect(await codesOn(one)).toContain('LT-2019-0037');
    expect(await codesOn(other)).toEqual(await codesOn(one));
  });

  it('finds a matter by the number of a document of another agency', async () => {
    const { rows } = await eyes.world.sql(
      `select i.document_number as number from procuracy.indictment i join matter.code c on c.matter_id = i.matter_id where c.code = 'LT-2019-0037' and i.recorded_to is null`,
    );
    const page = await eyes.visit('courts-judge', `/matters?q=${encodeURIComponent(String(rows[0]?.number))}`);

    expect(await codesOn(page)).toEqual(['LT-2019-0037']);
  });

  it('shows an analyst days to the month, as the hub does', async () => {
    const page = await eyes.visit('steering-committee-analyst', '/matters?q=LT-2019-0037');
    await page.getByRole('rowheader').first().waitFor();
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

  it('sorts by the hub what its head says, and shows the columns that one chooses, both in the address', async () => {
    const page = await eyes.visit('police-investigator', '/matters');
    await page.getByRole('columnheader', { name: 'Mã' }).getByRole('button').click();
    await page.waitForURL(/sort=CODE/);
    await page.getByRole('button', { name: 'Cột' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Tội danh' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Thay đổi cuối' }).click();
    await page.waitForURL(/cols=/);
    await page.keyboard.press('Escape');

    expect(new URL(page.url()).searchParams.get('cols')).toBe('code,title,place,stage,holder,next,offences');
    expect(await page.getByRole('columnheader').allTextContents()).toEqual(
      expect.arrayContaining([expect.stringContaining('Tội danh'), expect.stringContaining('Địa bàn')]),
    );
    expect(await page.getByRole('columnheader', { name: 'Mã' }).getAttribute('aria-sort')).toBe('ascending');
    const codes = await codesOn(page);
    expect(codes).toEqual([...codes].sort());
  });

  it('asks only for the columns that it shows', async () => {
    const page = await eyes.blank('police-investigator');
    const asked: string[] = [];
    page.on('response', async (response) => response.url().endsWith('/graphql') && asked.push(await response.text()));
    await page.goto('/matters?cols=code,next');
    await page.getByRole('rowheader').first().waitFor();

    expect(asked.join()).toContain('dueOn');
    expect(asked.join()).not.toMatch(/title|openedOn|place|warnings/);
  });

  it('goes by the keyboard: arrows and Page choose a row, Enter opens it', async () => {
    const page = await eyes.visit('courts-judge', '/matters?sort=CODE');
    const codes = await codesOn(page);
    const grid = page.getByRole('grid');
    await grid.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await chosenRow(page)).toBe(codes[2]);
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    expect(await grid.getAttribute('aria-activedescendant')).toBe('row-1');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/matters/${codes[1]}`);
  });

  it('says what it does not show, why, and whom to ask', async () => {
    const page = await eyes.visit('steering-committee-analyst', '/matters?cols=code,changed');
    await page.getByRole('rowheader').first().waitFor();

    expect(await page.getByRole('row').nth(1).textContent()).toContain('Không hiển thị');
    await page.getByText('Không hiển thị trong danh sách này: thay đổi cuối').click();
    await page.getByText('Thay đổi cuối: ngoài nhiệm vụ của bạn').waitFor();
  });

  it('explains itself to an inspector, and offers nothing that the hub would refuse', async () => {
    const page = await eyes.visit('police-inspector', '/matters');
    await page.getByText('Thanh tra xem được tình trạng của vụ việc').waitFor();
    await page.getByRole('button', { name: 'Thêm điều kiện' }).click();
    await page.getByRole('combobox', { name: 'Cơ quan tham gia' }).waitFor();

    expect(await page.getByRole('button', { name: /Tin chưa có quyết định|Quá hạn|Có cảnh báo/ }).count()).toBe(0);
    expect(
      await page
        .getByRole('columnheader', { name: /Thời hạn tới/ })
        .getByRole('button')
        .count(),
    ).toBe(0);
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('explains itself to whoever may see no matter yet', async () => {
    const page = await eyes.visit('courts-clerk-elsewhere', '/matters');

    await page.getByRole('heading', { name: '0 vụ việc bạn được xem' }).waitFor();
    await page.getByText('Vụ việc hiện ra khi cơ quan của bạn tham gia').waitFor();
  });

  it.each([
    { width: 1366, scheme: 'light' as const },
    { width: 1366, scheme: 'dark' as const, language: 'en' as const },
    { width: 360, height: 800, scheme: 'light' as const },
    { width: 3840, height: 2160, scheme: 'dark' as const },
  ])('is open to everybody: %j', async (look) => {
    const page = await eyes.visit('police-investigator', '/matters?area=816&agency=POLICE', look);
    await page.getByRole('rowheader').first().waitFor();

    expect(await axe(page)).toEqual([]);
    expect(await overflows(page)).toBe(false);
  });

  it('breaks no rule of its content policy', () => {
    expect(eyes.complaints).toEqual([]);
  });
});
