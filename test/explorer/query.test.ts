import { axe, eyesOn, overflows, quiet, type Look } from './support/browser.js';
import { startProvince } from './support/province.js';
import { example, openDesk, press, right, run, state, suggested, write } from './support/query-desk.js';

const eyes = eyesOn(() => startProvince(20));

const open = (persona: string, look: Look = {}) => openDesk(eyes, persona, look);

describe('a query in the browser', () => {
  it.each([
    ['police-investigator', 'Bị can và khởi tố của một vụ án', 'accused'],
    ['border-guard-officer', 'Vụ ngăn chặn và biên bản bàn giao', 'matters'],
    ['social-affairs-case-worker', 'Từ nạn nhân đến những hỗ trợ đã nhận', 'supports'],
    ['procuracy-prosecutor', 'Thời hạn và các lần trả hồ sơ', 'matters'],
    ['courts-judge', 'Vụ án nào có thể xét xử lưu động, vì sao', 'mobileTrialCandidates'],
    ['steering-committee-analyst', 'Vụ việc của một huyện (trước 2025), ngày chỉ đến tháng', 'matters'],
  ])('is run by %s from an example of the own agency', async (persona, title, key) => {
    const page = await open(persona);
    await example(page, title);
    await run(page);
    await press(page, 'Mở hết');

    expect(await page.locator('.query-tree').getByText(key, { exact: true }).first().isVisible()).toBe(true);
    expect(await page.locator('.note-error').count()).toBe(0);
  });

  it('says what was not shown, why, on what ground and whom to ask, and shows it for the purpose stated', async () => {
    const page = await open('social-affairs-case-worker');
    await example(page, 'Từ nạn nhân đến những hỗ trợ đã nhận');
    await run(page);
    const note = page.locator('.query-withheld li').filter({ hasText: 'Victim.shelter' });

    expect(await note.textContent()).toMatch(/\(nếu có\): chưa chọn mục đích.*Điều 30.*Hỏi: Lao động – TBXH/s);
    await press(page, 'Bảng');
    const row = page.locator('.query-table tbody tr').first();
    expect(await row.textContent()).toContain('không hiển thị, hoặc chưa có');

    await state(page, 'Hỗ trợ nạn nhân');
    await run(page);
    await page.locator('.query-withheld').waitFor({ state: 'detached' });
    expect(await page.getByRole('columnheader', { name: 'shelter.address' }).count()).toBe(1);
    expect((await eyes.world.trail()).map(({ purpose }) => purpose)).toContain('VICTIM_SUPPORT');
  });

  it('shows the own right to each field: in the panel, in the documentation, in the hints', async () => {
    const page = await open('courts-clerk');
    await press(page, 'Quyền của tôi');
    expect(await right(page, 'VictimIdentity.fullName').textContent()).toMatch(/Không được xem: ngoài nhiệm vụ của bạn.*Căn cứ: Luật/);
    expect(await right(page, 'Victim.status').textContent()).toContain('Tùy trường hợp: từ khi có cáo trạng và thụ lý');
    expect(await right(page, 'Matter.code').textContent()).toContain('Được xem');

    await press(page, 'Tài liệu');
    const documentation = page.getByRole('region', { name: 'Tài liệu' });
    await documentation.getByText('Mutation', { exact: true }).click();
    expect(await documentation.getByText(/Không được dùng: ngoài nhiệm vụ của bạn/).count()).toBeGreaterThan(40);

    await write(page, '{ matter(reference: "LT-2019-0037") {  } }');
    for (let steps = 0; steps < 4; steps += 1) await page.keyboard.press('ArrowLeft');
    await page.keyboard.type('vic');
    await suggested(page, /Tùy trường hợp: .*Căn cứ: /s);
    expect(await axe(page)).toEqual([]);
    expect(await page.locator('.suggest-widget.visible').count()).toBe(1);
  });

  it('says what is wrong, where, and what to do', async () => {
    const page = await open('courts-judge');
    await write(page, '{ matters(first: 100) { nodes { timeline(first: 100) { nodes { organisation { code name } kind id } } } } }');
    await run(page, 'Không trả lời được');
    expect(await page.locator('.note-error').textContent()).toMatch(/Câu hỏi quá nặng.*TOO_EXPENSIVE.*Giảm “first”/s);

    await write(page, '{ factTrail { nodes { at } } }');
    await run(page, 'Không trả lời được');
    expect(await page.locator('.note-error').textContent()).toMatch(/Query\.factTrail.*FORBIDDEN.*Quyền của tôi/s);
  });

  it('keeps the history in the memory of the page alone, and code never holds a token', async () => {
    const page = await open('police-investigator');
    await run(page);
    await press(page, 'Lịch sử');
    expect(await page.locator('.query-line').textContent()).toContain('LT-2019-0037');
    await press(page, 'Mã gọi');
    await state(page, 'Điều tra');
    expect(await page.locator('.query-code').textContent()).toMatch(/Bearer \$HUB_TOKEN.*hub-purpose: INVESTIGATION/s);

    expect(await page.evaluate(() => Object.keys({ ...localStorage, ...sessionStorage }).sort())).toEqual([
      'lien-thong.language',
      'lien-thong.purpose',
    ]);
    await page.reload();
    await quiet(page);
    await press(page, 'Lịch sử');
    await page.getByText('Chưa chạy câu hỏi nào trong phiên này.').waitFor();
  });

  it('is kept without values, shared with the own agency, opened at its address, and deleted after a second thought', async () => {
    const page = await open('police-investigator');
    await press(page, 'Đã lưu');
    await page.getByRole('textbox', { name: 'Tên câu hỏi' }).fill('Theo một vụ việc');
    await press(page, 'Lưu câu hỏi trong ô soạn thảo');
    await page.getByText('Đã lưu. Giá trị viết sẵn nay nằm ở ô biến.').waitFor();
    await press(page, 'Chia sẻ trong cơ quan: Theo một vụ việc');
    const link = page.getByRole('link', { name: 'Mở: Theo một vụ việc' });
    await page.getByText('đang chia sẻ').waitFor();
    const address = (await link.getAttribute('href')) ?? '';
    expect((await eyes.world.rows('hub.kept_query')).map(({ text }) => text)).toEqual([
      expect.not.stringMatching(/LT-2019|Theo một vụ việc/),
    ]);

    const colleague = await eyes.visit('police-investigator-other', address);
    await colleague.locator('.query-text .view-lines').getByText('query').first().waitFor();
    await press(colleague, 'Đã lưu');
    await colleague.getByRole('heading', { name: 'Được chia sẻ trong cơ quan bạn' }).waitFor();
    expect(await colleague.getByRole('button', { name: /^Xóa/ }).count()).toBe(0);
    const stranger = await eyes.visit('courts-judge', address);
    await stranger.getByText('Không tìm thấy, hoặc bạn không có quyền xem.').waitFor();

    await press(page, 'Xóa: Theo một vụ việc');
    await page.getByText('Xóa hẳn?').waitFor();
    await press(page, 'Xóa: Theo một vụ việc');
    await page.getByText('Bạn chưa lưu câu hỏi nào.').waitFor();
    expect(await eyes.world.rows('hub.kept_query')).toEqual([]);
  });

  it('leaves nothing of one person to the next', async () => {
    const page = await open('police-investigator');
    await example(page, 'Bị can và khởi tố của một vụ án');
    await run(page);
    await page.getByRole('button', { name: /^Điều tra viên/ }).click();
    await page.getByRole('menuitem', { name: 'Đăng xuất' }).click();
    await page.getByRole('button', { name: 'Đăng nhập: Thư ký: Thư ký tòa án.' }).click();
    await page.locator('.query-text .view-lines').getByText('interceptions').first().waitFor();
    await press(page, 'Lịch sử');

    await page.getByText('Chưa chạy câu hỏi nào trong phiên này.').waitFor();
    expect(await page.locator('.query-tree').count()).toBe(0);
    await press(page, 'JSON');
    expect(await page.locator('.query-json').textContent()).not.toContain('LT-2019');
  });
});

describe('the page', () => {
  it.each([
    ['police-investigator', { width: 1366 }],
    ['courts-judge', { width: 1366, scheme: 'dark' as const, language: 'en' as const }],
    ['steering-committee-analyst', { width: 360, scheme: 'dark' as const }],
    ['social-affairs-case-worker', { width: 360, language: 'en' as const }],
  ])('is open to everybody: %s, %j', async (persona, look) => {
    const english = 'language' in look;
    const page = await open(persona, look);
    await press(page, english ? 'Run the query' : 'Chạy câu hỏi');
    await page.getByText(english ? 'Request ' : 'Mã yêu cầu ').waitFor();
    for (const tool of await page.locator('.query-tools button').all()) {
      await tool.click();
      expect(await axe(page)).toEqual([]);
    }
    for (const view of [english ? 'Table' : 'Bảng', 'JSON']) {
      await press(page, view);
      expect(await axe(page)).toEqual([]);
    }
    expect(await overflows(page)).toBe(false);
  });

  it('breaks no rule of its content policy', () => {
    // A question that the hub refuses is answered 400, which a browser tells on its console.
    expect(eyes.complaints.filter((complaint) => !complaint.includes('status of 400'))).toEqual([]);
  });
});
