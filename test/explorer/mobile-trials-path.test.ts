import { COMMUNE, DAY, JUDGE, PROSECUTOR, type Road } from '../mobile-trials/decision/road-world.js';
import { axe, eyesOn, overflows } from './support/browser.js';
import { codeOf, startRoad } from './support/road.js';
import { choose, saved, unfold, VENUE } from './support/trial-steps.js';

const eyes = eyesOn(startRoad);

const visit = async (persona: string, { matterId }: Pick<Road, 'matterId'>, search = '') =>
  eyes.visit(persona, `/mobile-trials/${await codeOf(eyes.world, matterId)}${search}`);

/** Somebody who must be there will not be. */
const shutGate = ({ matterId }: Road) =>
  eyes.world.given(JUDGE, 'XN-TA', 'attestForTrial', {
    matter: { id: matterId },
    subject: 'PARTICIPANTS_COMPLETE',
    holds: false,
    attestedOn: '2026-03-12',
  });

async function sign(persona: string, road: Road) {
  const page = await visit(persona, road);
  const form = await unfold(page, /^Ký quyết định/);
  await form.getByRole('radio', { name: 'Tổ chức xét xử lưu động' }).check();
  await choose(page, form, 'Địa điểm trong danh mục', VENUE);
  await form.getByRole('textbox', { name: 'Lý do' }).fill('Vì phòng ngừa chung.');
  await form.getByRole('button', { name: 'Ký' }).click();
  await form.getByText('Bạn chắc chắn ký?').waitFor();
  return { page, form };
}

describe('one mobile trial, from a case to a plan', () => {
  it('is proposed, answered, cleared, signed by two and planned, each by whose step it is', async () => {
    const road = await eyes.world.road();
    const judge = await visit('courts-judge', road, `?w=EVIDENCE.40&on=${DAY}&at=${COMMUNE}`);
    const proposal = await unfold(judge, 'Đề xuất xét xử lưu động');
    await proposal.getByRole('textbox', { name: 'Số văn bản' }).fill('900/TTR-TA');
    await proposal.getByRole('button', { name: 'Gửi đề xuất' }).click();
    await judge.getByText('Đã đề xuất, chưa ai ký').waitFor();
    expect(await judge.getByText('chứng cứ đã ổn định 40').count()).toBe(1);
    expect(await judge.getByText('Chưa có ý kiến').count()).toBe(3);

    const prosecutor = await visit('procuracy-prosecutor', road);
    const opinion = await unfold(prosecutor, 'Cho ý kiến');
    const missing = opinion.getByText('Gửi được khi mọi mục có dấu * đã được chọn hoặc điền.');
    expect(await missing.count()).toBe(1);
    await opinion.getByRole('radio', { name: 'Không đồng ý' }).check();
    expect(await missing.count()).toBe(0);
    await opinion.getByRole('textbox', { name: 'Lý do' }).fill('Chưa bố trí được kiểm sát viên.');
    await opinion.getByRole('button', { name: 'Gửi ý kiến' }).click();
    await prosecutor.getByText('Đã ghi nhận ý kiến.').waitFor();

    const worker = await visit('social-affairs-case-worker', road);
    const clearance = await unfold(worker, /^Trả lời về địa điểm/);
    await clearance.getByRole('radio', { name: 'Dùng được địa điểm này', exact: true }).check();
    await clearance.getByRole('button', { name: 'Gửi' }).click();
    await worker.getByText('Đã ghi nhận trả lời về địa điểm.').waitFor();

    const back = await visit('courts-judge', road);
    const answer = await unfold(back, 'Trả lời bằng văn bản');
    await answer.getByRole('textbox', { name: 'Nội dung trả lời' }).fill('Viện kiểm sát sẽ cử người thay.');
    await answer.getByRole('button', { name: 'Gửi trả lời' }).click();
    await back.getByText('Đã ghi nhận trả lời.').waitFor();

    for (const persona of ['courts-supervisor', 'courts-judge']) {
      const { page, form } = await sign(persona, road);
      await form.getByRole('button', { name: 'Xác nhận' }).click();
      await page.getByText('Đã ký.', { exact: true }).waitFor();
    }

    const planning = await visit('courts-judge', road);
    expect(await planning.locator('.path-state').textContent()).toBe('Đã quyết định tổ chức');
    const plan = await unfold(planning, 'Lập kế hoạch');
    for (const [name, text] of [
      ['Giờ khai mạc', '7:30'],
      ['Giờ kết thúc dự kiến', '11:30'],
      ['Hội đồng', 'chu-toa, hoi-tham-1, hoi-tham-2'],
    ] as const)
      await plan.getByRole('textbox', { name }).fill(text);
    await choose(planning, plan, 'Địa điểm trong danh mục', VENUE);
    await plan.getByRole('combobox', { name: 'Đơn vị áp giải' }).fill('cong an tinh dong thap');
    await planning.getByRole('option', { name: 'Công an tỉnh Đồng Tháp' }).click();
    await plan.getByRole('button', { name: 'Lưu kế hoạch' }).click();
    await planning.getByText('Đã lưu kế hoạch.').waitFor();

    expect(await saved(planning, 'Dự thảo quyết định')).toMatch(/^du-thao-quyet-dinh-LT-.*\.docx$/);
    expect(await saved(planning, 'Tải lịch (iCalendar)')).toBe('xet-xu-luu-dong.ics');

    const clerk = await visit('courts-clerk', road);
    await clerk.getByRole('checkbox', { name: /Kiểm tra địa điểm/ }).click();
    await clerk
      .getByRole('row', { name: /Kiểm tra địa điểm/ })
      .getByText('Xong', { exact: true })
      .waitFor();
    const again = await visit('courts-judge', road);
    const anew = await unfold(again, 'Sửa kế hoạch');
    expect(await anew.getByRole('textbox', { name: 'Giờ khai mạc' }).inputValue()).toBe('07:30');
    expect(await anew.getByRole('combobox', { name: 'Đơn vị áp giải' }).inputValue()).toBe('Công an tỉnh Đồng Tháp');
    expect(await again.getByRole('checkbox', { name: /Kiểm tra địa điểm/ }).isChecked()).toBe(true);

    const calendar = await eyes.visit('courts-clerk', '/mobile-trials/calendar?month=2026-03');
    expect(await calendar.locator('.calendar-line').textContent()).toContain(await codeOf(eyes.world, road.matterId));
  });

  it('sends no signature over gates that have changed, and says to look again', async () => {
    const road = await eyes.world.proposed();
    const { page, form } = await sign('courts-judge', road);
    await shutGate(road);
    await form.getByRole('button', { name: 'Xác nhận' }).click();
    await form.getByText('CONFLICT').waitFor();

    await form.getByRole('button', { name: 'Xem lại' }).click();
    await page.getByRole('heading', { level: 1, name: /chưa thể xét xử lưu động/ }).waitFor();
    const shut = page.getByRole('list', { name: 'Điều kiện', exact: true }).getByRole('listitem').first();
    expect(await shut.textContent()).toContain('Vướng');
    expect(await shut.textContent()).toContain('Hỏi: Tòa án');
    expect(await page.getByText('Chưa ký').count()).toBe(2);
  });

  it('offers the court what still serves where a gate is shut', async () => {
    const road = await eyes.world.road();
    await shutGate(road);
    const page = await visit('courts-judge', road);
    await page.getByText('Những gì vẫn làm được').click();

    await page.getByText('Xét xử công khai tại trụ sở Tòa án luôn thực hiện được').waitFor();
    expect(await saved(page, 'Tải văn bản nêu lý do chưa phù hợp, để lưu hồ sơ (DOCX)')).toMatch(/\.docx$/);
    expect(await axe(page)).toEqual([]);
  });

  it('shows a body that is asked its own request, and never hints at the proposal', async () => {
    const road = await eyes.world.proposed();
    const asked = await visit('police-investigator', road);
    const never = await visit('police-investigator', await eyes.world.road());
    const kept = 'Đề xuất, quyết định, kế hoạch (nếu có)';

    expect(await asked.getByText('An ninh, dẫn giải').count()).toBe(1);
    expect(await asked.getByText(kept).count()).toBe(1);
    expect(await never.getByText(kept).count()).toBe(1);
    expect(await asked.getByText('Đã đề xuất').count()).toBe(0);
  });

  it('keeps from social affairs the gates, and from the prosecutor what others say', async () => {
    const road = await eyes.world.proposed();
    const worker = await visit('social-affairs-case-worker', road);
    const prosecutor = await visit('procuracy-prosecutor', road);

    expect(await worker.locator('.gate').count()).toBe(0);
    expect(await worker.getByText('Các điều kiện của vụ án').count()).toBe(1);
    expect(await prosecutor.locator('.opinions > li').count()).toBe(1);
    expect(await prosecutor.getByText('Ý kiến của cơ quan khác (nếu có)').count()).toBe(1);
  });

  it('looks the same where nothing is and where nothing may be seen', async () => {
    const page = await eyes.visit('courts-judge', '/mobile-trials/LT-1999-0001');

    await page.getByText('Không tìm thấy, hoặc bạn không có quyền xem.').waitFor();
  });

  it.each([
    ['courts-judge', { width: 1366, scheme: 'light' as const }],
    ['courts-supervisor', { width: 1366, scheme: 'dark' as const, language: 'en' as const }],
    ['courts-clerk', { width: 360, scheme: 'dark' as const }],
    ['social-affairs-case-worker', { width: 360, scheme: 'light' as const }],
    ['steering-committee-analyst', { width: 1366, scheme: 'light' as const }],
  ])('is open to everybody: %s, %j', async (persona, look) => {
    const road = await eyes.world.proposed();
    await eyes.world.command(PROSECUTOR, 'giveMobileTrialOpinion', {
      proposalId: road.proposalId,
      capacity: 'PROSECUTION',
      position: 'ACCEPT_WITH_CONDITIONS',
      conditions: ['Báo trước năm ngày'],
    });
    const page = await eyes.visit(persona, `/mobile-trials/${await codeOf(eyes.world, road.matterId)}`, look);
    await page.locator('h1').waitFor();
    for (const summary of await page.locator('details.command > summary').all()) await summary.click();
    await page.evaluate(() => scrollTo(0, 0));

    expect(await axe(page)).toEqual([]);
    expect(await overflows(page)).toBe(false);
  });

  it('breaks no rule of its content policy', () => {
    expect(eyes.complaints).toEqual([]);
  });
});
