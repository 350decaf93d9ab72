import type { Words } from '../../app/spoken.js';

export const docsWords = {
  vi: {
    title: 'Tài liệu',
    back: 'Về',
    find: 'Tìm kiểu hoặc trường',
    none: 'Không có kiểu hay trường nào tên như vậy.',
    roots: 'Bắt đầu từ đâu',
    types: 'Mọi kiểu',
    fields: 'Trường',
    values: 'Giá trị',
    type: 'Kiểu',
    arguments: 'Tham số',
  },
  en: {
    title: 'Documentation',
    back: 'Back to',
    find: 'Find a type or a field',
    none: 'No type or field of this name.',
    roots: 'Where to begin',
    types: 'All types',
    fields: 'Fields',
    values: 'Values',
    type: 'Type',
    arguments: 'Arguments',
  },
} satisfies Words;
