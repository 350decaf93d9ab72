import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { axe, eyesOn } from './support/browser.js';
import { startProvince } from './support/province.js';

/** Two tips of 2019 from one district without a decision, one that has one, one of another district, one of another year. */
const TIPS = [
  { number: '801/TB-CSĐT', receivedOn: '2019-03-05', place: '824' },
  { number: '802/TB-CSĐT', receivedOn: '2019-11-20', place: '824' },
  { number: '803/TB-CSĐT', receivedOn: '2019-04-05', place: '824', decided: true },
  { number: '804/TB-CSĐT', receivedOn: '2019-04-06', place: '823' },
  { number: '805/TB-CSĐT', receivedOn: '2020-04-06', place: '824' },
];

const eyes = eyesOn(async () => {
  const hub = await startProvince(20);
  const police = hub.signIn('police.investigator', 'CA-DT');
  for (const { decided, ...tip } of TIPS) {
    const { codes } = await police.ask('mutation ($i: ReportCrimeTip!) { reportCrimeTip(input: $i) { id } }', { i: tip });
    expect(codes).toEqual([]);
    if (!decided) continue;
    const about = { number: tip.number, year: 2019 };
    const decision = {
      number: '806/QĐ-CSĐT',
      numberYear: 2019,
      tip: about,
      matter: { document: about },
      outcome: 'NOT_INITIATE',
      decidedOn: '2019-05-05',
    };
    expect((await police.ask('mutation ($i: ResolveCrimeTip!) { resolveCrimeTip(input: $i) { id } }', { i: decision })).codes).toEqual([]);
  }
  return hub;
});

/** What an analyst does who has read no manual, each act counted. */
class Hand {
  acts = 0;

  constructor(readonly page: Page) {}

  async click(role: 'button' | 'option' | 'menuitem', name: string | RegExp): Promise<void> {
    this.acts += 1;
    await this.page.getByRole(role, { name }).click();
  }

  async type(role: 'combobox' | 'textbox', name: string, text: string): Promise<void> {
    this.acts += 1;
    await this.page.getByRole(role, { name }).click();
    await this.page.keyboard.type(text);
  }
}

const shownRows = async (page: Page): Promise<readonly string[][]> =>
  page
    .locator('[role=grid] tbody tr[id]')
    .evaluateAll((rows) => rows.map((row) => Array.from(row.querySelectorAll('th, td'), (cell) => cell.textContent?.trim() ?? '')));

async function download(page: Page, hand: Hand, format: RegExp): Promise<{ readonly name: string; readonly content: Buffer }> {
  await hand.click('button', 'Xuất');
  const [file] = await Promise.all([page.waitForEvent('download'), hand.click('menuitem', format)]);
  return { name: file.suggestedFilename(), content: readFileSync(await file.path()) };
}

describe('which tips of the district of Gò Công Đông of 2019 led to no decision', () => {
  it('is answered, saved and exported in seven acts, and the file says what the page says', async () => {
    const page = await eyes.visit('steering-committee-analyst', '/matters');
    const hand = new Hand(page);
    await hand.type('combobox', 'Địa bàn', 'go cong d');
    await hand.click('option', /Huyện Gò Công Đông/);
    await hand.type('textbox', 'Từ năm', '2019');
    await hand.type('textbox', 'Đến năm', '2019');
    await hand.click('button', 'Tin chưa có quyết định');
    await page.getByRole('heading', { name: '2 vụ việc' }).waitFor();
    await page.locator('[role=grid][aria-busy=false] tr[id=row-1]').waitFor();
    expect(await page.locator('.chip').allTextContents()).toEqual([
      'tại Huyện Gò Công Đông (trước 07/2025)×',
      'nhận tin năm 2019×',
      'tin báo chưa có quyết định×',
    ]);
    const shown = await shownRows(page);
    const { name, content } = await download(page, hand, /CSV/);

    expect(hand.acts).toBe(7);
    expect(name).toMatch(/\.csv$/);
    const [head, ...rows] = parse(content, { bom: true, relax_column_count: true }) as string[][];
    expect(head).toEqual([
      'Mã',
      'Vụ việc',
      'Giai đoạn',
      'Đang giữ hồ sơ',
      'Cơ quan tham gia',
      'Thời hạn tới',
      'Tình trạng thời hạn',
      'Mở ngày',
    ]);
    // Agencies and deadlines are written out in the file, as short as they fit on the page.
    const alike = (row: readonly string[]) => [row[0], row[1], row[2], row.at(-1)];
    expect(rows.map(alike)).toEqual(shown.map(alike));
    expect(shown).toHaveLength(2);
    await page.getByText('Đã xuất 2 dòng.').waitFor();
  });

  it('leaves as a workbook too, and each export is on the trail', async () => {
    const page = await eyes.visit('steering-committee-analyst', '/matters?area=824-19000101&from=2019&to=2019&outcome=none');
    await page.getByRole('heading', { name: '2 vụ việc' }).waitFor();
    const { name, content } = await download(page, new Hand(page), /XLSX/);

    expect(name).toMatch(/\.xlsx$/);
    expect(content.subarray(0, 2).toString()).toBe('PK');
    const { data } = await eyes.world
      .signIn('steering-committee.analyst', 'BCD138-DT')
      .ask('{ myTrail(first: 1) { nodes { operation kind outcome } } }');
    expect(data.myTrail.nodes[0]).toMatchObject({ outcome: 'ANSWERED' });
  });

  it('is kept under a name, opened again from the start, deleted, and the deletion taken back', async () => {
    const page = await eyes.visit('steering-committee-analyst', '/matters?area=824-19000101&from=2019&to=2019&outcome=none');
    await page.getByRole('heading', { name: '2 vụ việc' }).waitFor();
    await page.getByRole('button', { name: 'Đã lưu' }).click();
    await page.getByRole('textbox', { name: 'Tên' }).fill('Gò Công Đông 2019');
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await page.getByRole('button', { name: 'Xóa: Gò Công Đông 2019' }).click();
    await page.getByText('Bạn chưa lưu tìm kiếm nào.').waitFor();
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await page.getByRole('link', { name: 'Gò Công Đông 2019', exact: true }).waitFor();
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Escape');

    await page.getByRole('link', { name: 'Liên Thông' }).click();
    await page.getByRole('link', { name: 'Gò Công Đông 2019' }).click();
    await page.getByRole('heading', { name: '2 vụ việc' }).waitFor();
    expect(new URL(page.url()).searchParams.get('area')).toBe('824-19000101');
  });

  it('breaks no rule of its content policy', () => {
    expect(eyes.complaints).toEqual([]);
  });
});
