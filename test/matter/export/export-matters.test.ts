import { strFromU8, unzipSync } from 'fflate';
import { ANALYST, type Body, documents, type Input, POLICE, PROTECTED, SOCIAL } from '../../acceptance/whole-matter.js';
import type { Answered, SignInOptions, TestHub } from '../../support/hub.js';
import { exportBy, exportingHub, linesOf } from './exporting.js';

let hub: TestHub;
let codes: ReadonlyMap<string, string>;
beforeAll(async () => {
  ({ hub, codes } = await exportingHub());
});
afterAll(() => hub.close());

const ask = (by: Body, input: Input, options: SignInOptions = {}, purpose?: string): Promise<Answered> =>
  exportBy(hub, by, input, options, purpose);

/** The row of a matter, by the titles of its columns. */
async function rowOf(by: Body, name: string, input: Input = {}): Promise<Record<string, string>> {
  const [head = [], ...rows] = linesOf(await ask(by, { order: 'CODE', ...input }));
  const row = rows.find(([code]) => code === codes.get(name)) ?? [];
  return Object.fromEntries(head.map((title, i) => [title, row[i] ?? '(none)']));
}

describe('a file of the list', () => {
  it('says in Vietnamese what the list shows, days as they are written there', async () => {
    expect(await rowOf(POLICE, 'whole')).toEqual({
      Mã: codes.get('whole'),
      'Vụ việc': 'Vụ việc tại Thị xã Gò Công',
      'Địa bàn': 'Thị xã Gò Công',
      'Giai đoạn': 'Có hiệu lực',
      'Đang giữ hồ sơ': 'Tòa án nhân dân thị xã Gò Công',
      'Cơ quan tham gia': 'Công an, Bộ đội Biên phòng, Viện kiểm sát, Lao động – TBXH / Y tế, Tòa án',
      'Thời hạn tới': '',
      'Tình trạng thời hạn': '',
      'Cảnh báo': expect.stringMatching(/^\d+$/),
      'Tội danh': '150.2',
      'Mức độ': 'Rất nghiêm trọng',
      'Hình thức xét xử': 'Lưu động',
      'Tin báo': '01/03/2019: Khởi tố vụ án',
      'Mở ngày': '01/03/2019',
      'Thay đổi cuối': '01/06/2020 08:00',
    });
    expect(await rowOf(POLICE, 'tip')).toMatchObject({ 'Tin báo': '02/05/2020: chưa quyết định', 'Tội danh': '', 'Hình thức xét xử': '' });
  });

  it('says it in English', async () => {
    expect(await rowOf(POLICE, 'whole', { language: 'EN' })).toMatchObject({
      Stage: 'In force',
      Seriousness: 'Very serious',
      Tips: '01/03/2019: Case initiated',
    });
  });

  it('says in words what is withheld, for each matter its own reason', async () => {
    const clerk: Body = ['courts.clerk', 'TA-TG'];
    const no = 'Không hiển thị: Cơ quan bạn không tham gia';

    expect(await rowOf(['courts.clerk', 'TA-TG-GC'], 'whole')).toMatchObject({
      'Tội danh': '150.2',
      'Vụ việc': 'Vụ việc tại Thị xã Gò Công',
    });
    expect(await rowOf(clerk, 'whole')).toMatchObject({ 'Tội danh': no, 'Mức độ': no, 'Cảnh báo': no, 'Giai đoạn': 'Có hiệu lực' });
    expect(await rowOf(['police.investigator', 'CA-TG-PC02'], 'whole')).toMatchObject({
      'Vụ việc': no,
      'Địa bàn': no,
      'Mở ngày': '01/03/2019',
    });
    expect(await rowOf(['police.inspector', 'CA-TG-GC'], 'case', { language: 'EN' })).toMatchObject({
      Offences: 'Not shown: Not your task',
      Tips: '',
      Stage: 'Investigation',
    });
    expect(await rowOf(['police.inspector', 'CA-TG-GC'], 'tip')).toMatchObject({
      'Tin báo': '02/05/2020: Không hiển thị: Ngoài nhiệm vụ của bạn',
    });
    expect(await rowOf(SOCIAL, 'whole')).toMatchObject({ 'Tội danh': '150.2' });
  });

  it('gives an analyst months and districts, and no instant', async () => {
    const answer = await ask(ANALYST, { format: 'CSV' });

    expect(await rowOf(ANALYST, 'whole')).toMatchObject({
      'Mở ngày': '03/2019',
      'Tin báo': '03/2019: Khởi tố vụ án',
      'Địa bàn': 'Thị xã Gò Công',
      'Thay đổi cuối': 'Không hiển thị: Ngoài nhiệm vụ của bạn',
    });
    expect(Buffer.from(answer.data.exportMatters.content, 'base64').toString()).not.toMatch(/\d{2}\/\d{2}\/\d{4}/);
  });

  it.each(['police.investigator CA-TG-GC', 'courts.judge TA-TG', 'social-affairs.case-worker LDTBXH-TG', 'border-guard.officer BP-TN-MB'])(
    'holds nothing by which a person or a document is named: %s',
    async (grantee) => {
      const [role = '', organisation = ''] = grantee.split(' ');
      const answer = await ask([role, organisation], {});
      const text = Buffer.from(answer.data.exportMatters.content, 'base64').toString();

      for (const value of [...Object.values(PROTECTED), ...Object.values(documents).map(({ number }) => number)]) {
        expect(text).not.toContain(value);
      }
    },
  );

  it('follows filter, order and columns, each column once', async () => {
    const answer = await ask(POLICE, { columns: ['STAGE', 'CODE', 'STAGE'], order: 'OPENED', filter: { openedFrom: '2020-01-01' } });

    expect(linesOf(answer)).toEqual([
      ['Giai đoạn', 'Mã'],
      ['Nguồn tin', codes.get('tip')],
      ['Điều tra', codes.get('case')],
    ]);
    expect(answer.data.exportMatters).toMatchObject({
      fileName: 'vu-viec-2020-06-01.csv',
      mediaType: 'text/csv; charset=utf-8',
      rows: 2,
      cut: false,
    });
  });

  it('of nothing has its head', async () => {
    expect(linesOf(await ask(POLICE, { columns: ['CODE'], filter: { place: '711' } }))).toEqual([['Mã']]);
  });

  it('says on its first sheet who made it, for which body and under which conditions, in names', async () => {
    const key = (await hub.signIn(...POLICE).ask('{ places(code: "816", first: 1) { key } }')).data.places[0].key;
    const said = async (place: string) => {
      const { data } = await ask(POLICE, { columns: ['CODE'], format: 'XLSX', filter: { place, organisation: 'CA-TG-GC' } });
      const parts = unzipSync(new Uint8Array(Buffer.from(data.exportMatters.content, 'base64')));
      return strFromU8(parts['xl/sharedStrings.xml'] as Uint8Array);
    };

    for (const place of ['816', key]) {
      const texts = await said(place);
      expect(texts).toContain('(Điều tra viên)');
      expect(texts).toContain('<t>Công an thị xã Gò Công (CA-TG-GC)</t>');
      expect(texts).toContain(`Gò Công (${place})</t>`);
      expect(texts).toContain('<t>Đơn vị tham gia: Công an thị xã Gò Công (CA-TG-GC)</t>');
    }
  });

  it('answers under whatever keys are asked for', async () => {
    const { data } = await hub
      .signIn(...POLICE)
      .ask('mutation { f: exportMatters(input: { columns: [CODE], format: CSV }) { n: rows kind: mediaType __typename } }');

    expect(data).toEqual({ f: { n: 3, kind: 'text/csv; charset=utf-8', __typename: 'ExportedFile' } });
  });

  it('is the only one of its request', async () => {
    const file = 'exportMatters(input: { columns: [CODE], format: CSV }) { rows }';
    const { data, codes: refused } = await hub.signIn(...POLICE).ask(`mutation { a: ${file} b: ${file} }`);

    expect([data.a, data.b, refused]).toEqual([{ rows: 3 }, null, ['TOO_EXPENSIVE']]);
  });

  it('is refused where the list is', async () => {
    await hub.forget();
    const { codes: refused, errors, data } = await ask(['police.inspector', 'CA-TG-GC'], { filter: { seriousness: 'SERIOUS' } });

    expect([refused, errors[0]?.message, data?.exportMatters ?? null]).toEqual([
      ['FORBIDDEN'],
      expect.stringContaining('CriminalCase.seriousness'),
      null,
    ]);
    expect(await hub.trail()).toMatchObject([{ outcome: 'REFUSED', codes: ['FORBIDDEN'], matters: [] }]);
  });

  it('is for people, and a refused program is on the trail', async () => {
    await hub.forget();
    const { codes: refused } = await ask(POLICE, {}, { system: true });

    expect(refused).toEqual(['FORBIDDEN']);
    expect(await hub.trail()).toMatchObject([{ operation: 'exportMatters', outcome: 'REFUSED', system: true }]);
    expect(hub.readingStatements).toEqual([]);
  });

  it('holds nothing of another district', async () => {
    expect(linesOf(await ask(['police.investigator', 'CA-TG-CB'], { columns: ['CODE'] }))).toEqual([['Mã']]);
  });

  it.each([
    [{ columns: [] }, 'BAD_USER_INPUT'],
    [{ columns: ['VICTIMS'] }, 'BAD_USER_INPUT'],
    [{ format: 'PDF' }, 'BAD_USER_INPUT'],
    [{ filter: { openedFrom: 'x' } }, 'BAD_USER_INPUT'],
  ])('is not made of %j', async (input, code) => {
    expect((await ask(POLICE, input)).codes).toEqual([code]);
  });
});
