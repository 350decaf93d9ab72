import type { Words } from '../../app/language.js';

export const exportWords = {
  vi: {
    csv: 'Tệp CSV',
    xlsx: 'Tệp Excel (XLSX)',
    rows: 'dòng',
    rowsUnknown: 'Mọi dòng phù hợp',
    columns: 'cột đang hiển thị',
    most: 'nhiều nhất 10.000 dòng',
    logged: 'Việc xuất được ghi vào nhật ký truy cập.',
    busy: 'Đang lập tệp…',
    done: 'Đã xuất',
    cut: 'Còn nhiều hơn số dòng tối đa của một tệp: hãy lọc bớt.',
  },
  en: {
    csv: 'CSV file',
    xlsx: 'Excel file (XLSX)',
    rows: 'rows',
    rowsUnknown: 'All rows that fit',
    columns: 'columns as shown',
    most: '10.000 rows at most',
    logged: 'The export is written to the access trail.',
    busy: 'Making the file…',
    done: 'Exported',
    cut: 'There are more rows than a file may hold: filter further.',
  },
} satisfies Words;
