import { axe, eyesOn, overflows } from './support/browser.js';
import { startProvince } from './support/province.js';

const eyes = eyesOn(() => startProvince(20));

describe('signing in with a browser', () => {
  it('lets one be a person of the demonstration, and says whose eyes one looks through', async () => {
    const page = await eyes.visit(null, '/matters');
    await page.getByRole('button', { name: 'Đăng nhập: Thư ký: Thư ký tòa án.' }).click();

    await page.getByText('Thư ký · Tòa án nhân dân khu vực 2 – Đồng Tháp').waitFor();
    expect(new URL(page.url()).pathname).toBe('/matters');
  });

  it('keeps no token where a script could read it', async () => {
    const page = await eyes.visit('courts-judge', '/matters');

    const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]));
    expect(kept).not.toMatch(/eyJ|lien-thong=/);
    expect(JSON.parse(kept)[2]).toBe('');
  });

  it('forgets everybody at sign-out', async () => {
    const page = await eyes.visit('courts-judge', '/matters');
    await page.getByRole('button', { name: /^Thẩm phán/ }).click();
    await page.getByRole('menuitem', { name: 'Đăng xuất' }).click();

    await page.getByRole('heading', { name: 'Bạn là ai?' }).waitFor();
    expect(await page.getByRole('rowheader').count()).toBe(0);
  });

  it('says that a session ended, and comes back to the same page', async () => {
    const page = await eyes.visit('courts-judge', '/matters?stage=IN_FORCE');
    await page.getByRole('rowheader').first().waitFor();
    await page.getByRole('heading', { name: /^\d+ vụ việc/ }).waitFor();
    await page.context().clearCookies();
    await page.getByRole('button', { name: 'Truy tố' }).click();

    await page.getByText('Phiên đã hết hạn. Đăng nhập lại để tiếp tục tại trang này.').waitFor();
    expect(page.url()).toContain('/matters?stage=');
  });

  it('closes a page that nobody touches when its session is over', async () => {
    const page = await eyes.blank('courts-judge');
    await page.clock.install({ time: '2026-06-01T08:00:00+07:00' });
    await page.goto('/matters');
    await page.getByRole('rowheader').first().waitFor();
    await page.context().clearCookies();
    await page.clock.fastForward('24:00:00');

    await page.getByRole('heading', { name: 'Bạn là ai?' }).waitFor();
    expect(await page.getByRole('rowheader').count()).toBe(0);
  });

  it.each([
    { width: 1366, scheme: 'light' as const },
    { width: 360, scheme: 'dark' as const },
  ])('is open to everybody: %j', async (look) => {
    const page = await eyes.visit(null, '/', look);
    await page.getByRole('heading', { name: 'Bạn là ai?' }).waitFor();

    expect(await axe(page)).toEqual([]);
    expect(await overflows(page)).toBe(false);
  });

  it('offers the colours that one does not have yet', async () => {
    const page = await eyes.visit('courts-judge', '/', { scheme: 'dark' });
    await page.getByRole('button', { name: /^Thẩm phán/ }).click();
    await page.getByRole('menuitem', { name: 'Nền sáng' }).click();

    await page.locator('html[data-mantine-color-scheme="light"]').waitFor();
  });

  it('breaks no rule of its content policy', () => {
    expect(eyes.complaints.filter((line) => !line.includes('401'))).toEqual([]);
  });
});
