import type { Page } from 'playwright-core';
import { axe, eyesOn, overflows, quiet } from './support/browser.js';
import { startProvince } from './support/province.js';
import { state } from './support/query-desk.js';

const VICTIMS = '/matters/LT-2019-0037?tab=victims';
const SHELTER = 'Nhà tạm lánh số 2 (mô phỏng)';

const eyes = eyesOn(() => startProvince(5));

const leave = async (page: Page) => {
  await page.locator('button.person').click();
  await page.getByRole('menuitem', { name: 'Đăng xuất' }).click();
};

/** A tab that shows where a victim shelters, and another tab of the same browser. */
async function twoTabs(): Promise<readonly [showing: Page, other: Page]> {
  const showing = await eyes.visit('social-affairs-case-worker', VICTIMS);
  await state(showing, 'Hỗ trợ nạn nhân');
  await showing.getByText(SHELTER).waitFor();
  const other = await showing.context().newPage();
  await other.goto('/matters');
  await quiet(other);
  return [showing, other];
}

describe('tabs of one browser', () => {
  it('leave each other alone while the same person sits there', async () => {
    const [showing] = await twoTabs();

    expect(await showing.getByText(SHELTER).count()).toBe(1);
  });

  it('show nothing more once one of them signed out', async () => {
    const [showing, other] = await twoTabs();
    await leave(other);
    await showing.getByRole('heading', { name: 'Bạn là ai?' }).waitFor();

    expect(await showing.getByText(SHELTER).count()).toBe(0);
  });

  it('are all those of whoever signs in next', async () => {
    const [showing, other] = await twoTabs();
    await leave(other);
    await other.getByRole('button', { name: /^Đăng nhập: Thư ký/ }).click();
    await showing.getByRole('button', { name: /^Thư ký/ }).waitFor();
    await showing.getByText('Danh tính nạn nhân (nếu có)').first().waitFor();

    expect(await showing.getByText(SHELTER).count()).toBe(0);
  });
});

describe('a hub out of reach', () => {
  it('lets nobody believe that they signed out', async () => {
    const page = await eyes.visit('courts-judge', '/matters');
    await page.context().setOffline(true);
    await leave(page);
    await page.getByText('Chưa đăng xuất được').waitFor();
    await page.getByRole('menu').waitFor({ state: 'detached' });
    expect(await axe(page)).toEqual([]);

    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await page.getByRole('heading', { name: 'Bạn là ai?' }).waitFor();
  });

  it('is told where one does not know yet who is signed in, with a way to try again', async () => {
    const page = await eyes.blank(null, { width: 360 });
    await page.route('**/session', (route) => route.abort());
    await page.goto('/');
    await page.getByText('Không liên lạc được với trung tâm.').waitFor();
    expect(await axe(page)).toEqual([]);
    expect(await overflows(page)).toBe(false);

    await page.unroute('**/session');
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await page.getByRole('heading', { name: 'Bạn là ai?' }).waitFor();
  });
});
