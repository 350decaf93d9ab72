import type { Page } from 'playwright-core';
import { axe, eyesOn } from './support/browser.js';
import { startProvince } from './support/province.js';
import { openDesk, press } from './support/query-desk.js';

const eyes = eyesOn(() => startProvince(5));

const headings = (page: Page) => page.locator('.query-docs').getByRole('heading').allTextContents();
const follow = (page: Page, name: string) => page.locator('.query-docs').getByRole('link', { name, exact: true }).first().click();

async function find(page: Page, label: string, name: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).fill(name);
  await page.getByRole('option', { name, exact: true }).click();
}

describe('the documentation beside the editor', () => {
  it('speaks the language of the page, from the roots to a field and back', async () => {
    const page = await openDesk(eyes, 'courts-clerk');
    await press(page, 'Tài liệu');
    expect(await headings(page)).toEqual(['Tài liệu', 'Bắt đầu từ đâu', 'Mọi kiểu']);

    await follow(page, 'Query');
    expect(await headings(page)).toEqual(['Query', 'Trường']);
    await follow(page, 'matter');
    expect(await headings(page)).toEqual(['matter', 'Kiểu', 'Tham số']);
    expect(await axe(page)).toEqual([]);

    await press(page, '‹ Về Query');
    await press(page, '‹ Về Tài liệu');
    expect(await headings(page)).toEqual(['Tài liệu', 'Bắt đầu từ đâu', 'Mọi kiểu']);
  });

  it('goes straight to a type or to a field', async () => {
    const page = await openDesk(eyes, 'courts-clerk');
    await press(page, 'Tài liệu');
    await find(page, 'Tìm kiểu hoặc trường', 'MatterStage');
    expect(await headings(page)).toEqual(['MatterStage', 'Giá trị']);
    expect(await page.locator('.query-docs code').allTextContents()).toContain('IN_FORCE');

    await find(page, 'Tìm kiểu hoặc trường', 'Matter.victims');
    expect(await headings(page)).toEqual(['victims', 'Kiểu']);
    expect(await page.locator('.query-docs').textContent()).toContain('Tùy trường hợp: từ khi có cáo trạng và thụ lý');
  });

  it('is English where the page is', async () => {
    const page = await openDesk(eyes, 'courts-clerk', { language: 'en', width: 360, scheme: 'dark' });
    await press(page, 'Documentation');
    expect(await headings(page)).toEqual(['Documentation', 'Where to begin', 'All types']);

    await find(page, 'Find a type or a field', 'Matter');
    expect(await headings(page)).toEqual(['Matter', 'Fields']);
    expect(await axe(page)).toEqual([]);
  });
});
