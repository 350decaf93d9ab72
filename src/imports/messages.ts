import { messages } from '../platform/messages.js';

messages('import', {
  'not-json': { vi: 'Dòng không phải là một đối tượng JSON.', en: 'The line is not a JSON object.' },
  'not-utf8': { vi: 'Dòng không phải là UTF-8.', en: 'The line is not UTF-8.' },
  'too-long': { vi: 'Dòng dài quá một megabyte.', en: 'The line is longer than one megabyte.' },
  'not-csv': { vi: 'Dòng CSV không đúng dạng hoặc không đủ cột.', en: 'The CSV line is broken or has another number of columns.' },
  'no-fact': {
    vi: 'Thiếu "fact": tên của mutation, ví dụ reportCrimeTip.',
    en: 'No "fact": the name of the mutation, such as reportCrimeTip.',
  },
  'unknown-fact': { vi: 'Không có dữ kiện nào tên như vậy.', en: 'There is no fact of that name.' },
  'bad-value': { vi: 'Giá trị không hợp lệ.', en: 'A value is not valid.' },
  'bad-case': { vi: 'Vụ án không đúng dạng public-cases/1.', en: 'The case does not have the form public-cases/1.' },
});
