import type { Words } from '../app/language.js';

export const exportingWords = {
  vi: {
    csv: 'Tệp CSV',
    xlsx: 'Tệp Excel (XLSX)',
    rows: 'dòng',
    logged: 'Việc xuất được ghi vào nhật ký truy cập.',
    busy: 'Đang lập tệp…',
    done: 'Đã xuất',
    cut: 'Còn nhiều hơn số dòng tối đa của một tệp: hãy lọc bớt.',
  },
  en: {
    csv: 'CSV file',
    xlsx: 'Excel file (XLSX)',
    rows: 'rows',
    logged: 'The export is written to the access trail.',
    busy: 'Making the file…',
    done: 'Exported',
    cut: 'There are more rows than a file may hold: filter further.',
  },
} satisfies Words;
