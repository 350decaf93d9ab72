import type { TestHub } from '../support/hub.js';
import { axe, Eyes, overflows } from './support/browser.js';
import { startProvince } from './support/province.js';

let hub: TestHub;
let eyes: Eyes;

beforeAll(async () => {
  hub = await startProvince(20);
  eyes = await Eyes.open(hub.url);
});
afterAll(async () => {
  await eyes.close();
  await hub.close();
});

describe('who may see what', () => {
  it('answers a sentence of three choices, from its address', async () => {
    const page = await eyes.visit('courts-clerk', '/access?who=COURTS.judge&label=VICTIM_IDENTITY&stage=BEFORE');
    const row = page.getByRole('row', { name: /Danh tính nạn nhân/ });

    expect(await row.textContent()).toContain('Không được xem');
    await page.getByLabel('Giai đoạn').first().click();
    await page.getByRole('option', { name: 'Từ khi có cáo trạng và thụ lý' }).click();
    await row.getByText('Được xem', { exact: true }).waitFor();
    expect(await row.textContent()).toContain('mục đích: Xét xử');
  });

  it('names the article behind each field, and whom to ask', async () => {
    const page = await eyes.visit('courts-clerk', '/access?label=VICTIM_SHELTER');
    const row = page.getByRole('row', { name: /^Victim\.shelter / });

    expect(await row.textContent()).toContain('Luật 66/2011/QH12 Điều 30');
  });

  it.each([{ width: 1366 }, { width: 1366, scheme: 'dark' as const }, { width: 360 }])('is open to everybody: %j', async (look) => {
    const page = await eyes.visit('courts-clerk', '/access?label=VICTIM_SHELTER', look);
    await page.getByRole('table').first().waitFor();

    expect(await axe(page)).toEqual([]);
    expect(await overflows(page)).toBe(false);
  });
});

describe('what one asked', () => {
  it('lists the own questions, with codes and without values', async () => {
    await eyes.visit('procuracy-prosecutor', '/matters');
    const page = await eyes.visit('procuracy-prosecutor', '/access/trail');

    expect(await page.getByRole('row').nth(1).textContent()).toMatch(/Matters.*Được trả lời/);
    expect(await axe(page)).toEqual([]);
  });
});

it('breaks no rule of its content policy', () => {
  expect(eyes.complaints).toEqual([]);
});
