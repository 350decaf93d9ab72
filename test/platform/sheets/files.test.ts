import { unzipSync } from 'fflate';
import type { Sheet } from '../../../src/platform/sheets/sheet.js';
import { writeCsv } from '../../../src/platform/sheets/write-csv.js';
import { writeXlsx } from '../../../src/platform/sheets/write-xlsx.js';

const sheet: Sheet = {
  name: 'Vụ việc [1]',
  columns: [
    { title: 'Tên', width: 20 },
    { title: 'Ngày', width: 12 },
    { title: 'Số', width: 8 },
  ],
  rows: [
    ['Đặng "Ế", hai\ndòng', { date: '2019-08-21' }, -3],
    ['=1+1', { date: '2019-08' }, 0],
    ['+84', { date: '2019' }, 1.5],
    ['-x', null, 2],
    ['@x', { instant: '2019-08-21T18:30:00Z' }, 3],
    ['\tx', null, 4],
    ['\rx', null, 5],
    ['<b>&</b>', null, 6],
  ],
};

describe('a CSV file', () => {
  const lines = writeCsv(sheet).content.toString('utf8');

  it('begins with the mark of UTF-8 and ends its lines as RFC 4180 says', () => {
    expect(writeCsv(sheet).content.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(lines.startsWith('\uFEFFTên,Ngày,Số\r\n"Đặng ""Ế"", hai\ndòng",21/08/2019,-3\r\n')).toBe(true);
    expect(lines.endsWith('<b>&</b>,,6\r\n')).toBe(true);
  });

  it('writes dates as exactly as they are known', () => {
    expect(lines).toContain(',08/2019,0\r\n');
    expect(lines).toContain(',2019,1.5\r\n');
    expect(lines).toContain(',22/08/2019 01:30,3\r\n');
  });

  it.each(["'=1+1,", "'+84,", "'-x,", "'@x,", "'\tx,"])('has no text that a spreadsheet takes for a formula: %j', (written) => {
    expect(lines).toContain(`\r\n${written}`);
  });

  it('nor one behind a carriage return', () => {
    expect(lines).toContain(`"'\rx"`);
  });
});

describe('a workbook', () => {
  let files: Record<string, string>;
  beforeAll(async () => {
    const { content } = await writeXlsx(
      {
        name: 'Về tệp này',
        lines: [
          ['Số dòng', 8],
          ['Điều kiện', '=1+1'],
        ],
      },
      sheet,
    );
    files = Object.fromEntries(Object.entries(unzipSync(content)).map(([name, bytes]) => [name, Buffer.from(bytes).toString('utf8')]));
  });

  it('has two sheets under names that may be', () => {
    expect(files['xl/workbook.xml']).toContain('name="Về tệp này"');
    expect(files['xl/workbook.xml']).toContain('name="Vụ việc  1 "');
  });

  it('keeps the head of the rows in sight, and the widths', () => {
    const rows = files['xl/worksheets/sheet2.xml'] ?? '';
    expect(rows).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect([...rows.matchAll(/<col [^>]*width="(\d+)/g)].map(([, width]) => width)).toEqual(['20', '12', '8']);
  });

  it('has days as days where they are full, and all else as text or number', () => {
    const rows = files['xl/worksheets/sheet2.xml'] ?? '';
    // 21 August 2019 is day 43698 of a spreadsheet; half past one in the night of the 22nd is 43699.0625.
    expect(rows).toMatch(/<c r="B2"[^>]*><v>43698<\/v>/);
    expect(rows).toMatch(/<c r="B6"[^>]*><v>43699\.0625<\/v>/);
    expect(rows).toMatch(/<c r="B3"[^>]* t="(s|inlineStr)"/);
    expect(rows).toMatch(/<c r="C2"[^>]*><v>-3<\/v>/);
  });

  it('has no formula, and words as they were', () => {
    const all = Object.values(files).join('\n');
    expect(all).not.toMatch(/<f[ >]/);
    expect(all).toContain('=1+1');
    expect(all).toContain('&lt;b&gt;&amp;&lt;/b&gt;');
  });
});
