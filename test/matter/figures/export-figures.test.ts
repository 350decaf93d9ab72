import { parse } from 'csv-parse/sync';
import { CaseWorld, JUDGE, POLICE, type Reporter } from '../../agencies/procuracy/case-world.js';
import type { SignInOptions } from '../../support/hub.js';

const ANALYST: Reporter = ['steering-committee.analyst', 'BCD138-TG'];
const EXPORT = 'mutation ($input: ExportFigures!) { exportFigures(input: $input) { fileName mediaType content rows cut } }';
let world: CaseWorld;

beforeAll(async () => {
  world = await CaseWorld.open();
  await world.charged();
  await world.judged();
  await world.given(['social-affairs.case-worker', 'LDTBXH-TG'], 'TN', 'receiveVictim', { receivedOn: '2019-03-08', sex: 'FEMALE' });
}, 60_000);
afterAll(() => world.close());

const exported = (by: Reporter, input: object = {}, options: SignInOptions = {}) =>
  world.hub.signIn(...by, options).ask(EXPORT, { input: { format: 'CSV', ...input } });
async function lines(by: Reporter, input: object = {}): Promise<string[][]> {
  const { data, text } = await exported(by, input);
  if (!data?.exportFigures) throw new Error(text);
  return parse(Buffer.from(data.exportFigures.content, 'base64'), { bom: true });
}

it('says what the page says, in words and codes', async () => {
  expect(await lines(ANALYST)).toEqual([
    ['Số liệu', 'Giá trị', 'Mã', 'Số lượng'],
    ['Tổng số vụ việc', '', '', '3'],
    ['Vụ việc theo giai đoạn', 'Nguồn tin', 'TIP_RECEIVED', '1'],
    ['Vụ việc theo giai đoạn', 'Điều tra', 'INVESTIGATION', '1'],
    ['Vụ việc theo giai đoạn', 'Đã xét xử sơ thẩm', 'TRIED', '1'],
    ['Vụ việc theo năm mở', '2019', '2019', '3'],
    ['Vụ việc theo cấp huyện năm 2019', 'Thị xã Gò Công', '816', '2'],
    ['Vụ việc theo cấp huyện năm 2019', 'Không quy về một đơn vị', '', '1'],
    ['Vụ việc theo cơ quan giữ hồ sơ', 'Công an', 'POLICE', '1'],
    ['Vụ việc theo cơ quan giữ hồ sơ', 'Lao động – TBXH / Y tế', 'SOCIAL_AFFAIRS', '1'],
    ['Vụ việc theo cơ quan giữ hồ sơ', 'Tòa án', 'COURTS', '1'],
    ['Vụ việc theo sự tham gia của Biên phòng', 'Không có Bộ đội Biên phòng', 'false', '3'],
    ['Vụ việc theo mức độ', 'Rất nghiêm trọng', 'VERY_SERIOUS', '2'],
    ['Vụ việc theo mức độ', 'Chưa rõ', '', '1'],
    ['Từ nguồn tin đến khởi tố', 'Trung vị (tháng)', '', ''],
    ['Từ khởi tố đến kết luận điều tra', '5 tháng', '5', '1'],
    ['Từ khởi tố đến kết luận điều tra', 'Trung vị (tháng)', '', '5'],
    ['Từ kết luận điều tra đến cáo trạng', '0 tháng', '0', '1'],
    ['Từ kết luận điều tra đến cáo trạng', 'Trung vị (tháng)', '', '0'],
    ['Từ cáo trạng đến thụ lý', '0 tháng', '0', '1'],
    ['Từ cáo trạng đến thụ lý', 'Trung vị (tháng)', '', '0'],
    ['Từ thụ lý đến bản án sơ thẩm', '1 tháng', '1', '1'],
    ['Từ thụ lý đến bản án sơ thẩm', 'Trung vị (tháng)', '', '1'],
    ['Từ bản án sơ thẩm đến khi có hiệu lực', 'Trung vị (tháng)', '', ''],
    ['Tổng số nạn nhân', '', '', 'Bị ẩn: quá ít, hoặc làm lộ ô quá ít'],
    ['Nạn nhân theo năm tiếp nhận', '2019', '2019', 'Bị ẩn: quá ít, hoặc làm lộ ô quá ít'],
    ['Nạn nhân theo cấp huyện năm 2019', 'Giá trị khác, bị ẩn', '', 'Bị ẩn: quá ít, hoặc làm lộ ô quá ít'],
    ['Nạn nhân theo giới tính', 'Giá trị khác, bị ẩn', '', 'Bị ẩn: quá ít, hoặc làm lộ ô quá ít'],
    ['Nạn nhân theo nhóm tuổi', 'Giá trị khác, bị ẩn', '', 'Bị ẩn: quá ít, hoặc làm lộ ô quá ít'],
  ]);
});

it('goes by the same filter and the same rights, in English too', async () => {
  const rows = await lines(JUDGE, { language: 'EN', filter: { yearFrom: 2019, place: '816' } });

  expect(rows.filter(([figure]) => figure === 'All matters' || figure === 'Matters by seriousness')).toEqual([
    ['All matters', '', '', '2'],
    ['Matters by seriousness', 'Very serious', 'VERY_SERIOUS', '1'],
    ['Matters by seriousness', 'Not shown to you', '', '1'],
  ]);
  expect(rows.some(([figure]) => figure?.includes('ictims'))).toBe(false);
});

it('is a workbook where one is asked for', async () => {
  const { data } = await exported(POLICE, { format: 'XLSX' });

  expect(data.exportFigures).toMatchObject({
    fileName: 'so-lieu-2019-12-01.xlsx',
    cut: false,
    mediaType: expect.stringContaining('spreadsheetml'),
  });
});

it('asks one question and is one entry of the trail of its own kind', async () => {
  await world.hub.forget();
  const { data } = await exported(ANALYST, { filter: { yearFrom: 2019, border: false } });
  const entries = await world.hub.trail();
  const { rows } = await world.hub.sql('select * from hub.trail_export where id = $1', [entries[0]?.id]);

  expect(world.hub.readingStatements).toHaveLength(1);
  expect(entries).toMatchObject([{ caller: 'steering-committee.analyst/BCD138-TG', operation: 'exportFigures', outcome: 'ANSWERED' }]);
  expect(rows).toMatchObject([
    { filters: ['Matter.openedOn', 'Participant:BORDER_GUARD'], format: 'CSV', rows: data.exportFigures.rows, cut: false },
  ]);
});

it('is refused where the figures are, and to programs', async () => {
  const closed = await exported(['police.inspector', 'CA-TG-GC'], { filter: { seriousness: 'SERIOUS' } });
  const program = await exported(POLICE, {}, { system: true });

  expect([closed.codes, program.codes]).toEqual([['FORBIDDEN'], ['FORBIDDEN']]);
  expect([closed.data?.exportFigures ?? null, program.data?.exportFigures ?? null]).toEqual([null, null]);
});
