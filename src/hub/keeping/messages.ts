import { messages } from '../../platform/messages.js';

messages('keeping', {
  'people-only': { vi: 'Chỉ người dùng mới lưu được, phần mềm thì không.', en: 'Only people keep things, programs do not.' },
  'too-many': { vi: 'Bạn đã lưu quá nhiều; hãy xóa bớt.', en: 'You keep too many; delete some.' },
  'name-taken': { vi: 'Bạn đã dùng tên này.', en: 'You use this name already.' },
  'name-too-long': { vi: 'Tên dài quá {limit} ký tự.', en: 'The name is longer than {limit} characters.' },
  syntax: { vi: 'Truy vấn sai cú pháp ở dòng {line}.', en: 'The query has a syntax error in line {line}.' },
  invalid: { vi: 'Truy vấn không hợp lệ với lược đồ, ở dòng {line}.', en: 'The query does not fit the schema, in line {line}.' },
  'questions-only': { vi: 'Chỉ lưu được đúng một câu hỏi (query).', en: 'Exactly one query can be kept, no other operation.' },
  comment: {
    vi: 'Dòng {line}: chú thích không được lưu, vì có thể nêu tên người.',
    en: 'Line {line}: comments are not kept, for they may name somebody.',
  },
  'value-in-text': {
    vi: 'Dòng {line}: hãy dùng biến thay cho chữ viết sẵn; giá trị có thể nêu tên người, văn bản hoặc vụ việc thì không lưu.',
    en: 'Line {line}: use a variable; values that may name a person, a document or a matter are not kept.',
  },
});
