import type { Words } from '../app/language.js';

export const finderWords = {
  vi: {
    find: 'Tìm',
    what: 'vụ việc',
    title: 'Tìm vụ việc, địa bàn',
    hint: 'Mã, số văn bản của bất kỳ cơ quan nào, địa danh',
    matters: 'Vụ việc',
    places: 'Danh sách theo địa bàn',
    recent: 'Vừa xem',
    wholeList: 'Mọi vụ việc có “{}”',
    nothing: 'Không tìm thấy, hoặc bạn không có quyền xem.',
    type: 'Gõ ít nhất 2 chữ. Số văn bản phải ghi đủ.',
    before: 'trước',
    since: 'từ',
  },
  en: {
    find: 'Find',
    what: 'a matter',
    title: 'Find a matter or place',
    hint: 'Code, number of a document of any agency, place',
    matters: 'Matters',
    places: 'Lists by place',
    recent: 'Just seen',
    wholeList: 'All matters with “{}”',
    nothing: 'Not found, or you have no right to see it.',
    type: 'Type two letters or more. Numbers of documents must be whole.',
    before: 'before',
    since: 'since',
  },
} satisfies Words;
