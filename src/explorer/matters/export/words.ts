import type { Words } from '../../app/language.js';

export const exportWords = {
  vi: {
    rows: 'dòng',
    rowsUnknown: 'Mọi dòng phù hợp',
    columns: 'cột đang hiển thị',
    most: 'nhiều nhất 10.000 dòng',
  },
  en: {
    rows: 'rows',
    rowsUnknown: 'All rows that fit',
    columns: 'columns as shown',
    most: '10.000 rows at most',
  },
} satisfies Words;
