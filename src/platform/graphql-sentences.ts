import type { Sentence } from './messages.js';

/**
 * What graphql-js says of a document or its variables, with our Vietnamese beside it. `#` stands for a name or a type and comes out as {1}, {2}…;
 * what follows the pattern (a value, a suggestion) is dropped.
 */
export const documentSentences: readonly (readonly [pattern: string, said: Sentence])[] = [
  ['Cannot query field "#" on type "#"', { vi: 'Kiểu "{2}" không có trường "{1}".', en: 'Cannot query field "{1}" on type "{2}".' }],
  ['Unknown argument "#" on field "#"', { vi: 'Trường "{2}" không có tham số "{1}".', en: 'Unknown argument "{1}" on field "{2}".' }],
  [
    'Unknown argument "#" on directive "#"',
    { vi: 'Chỉ thị "{2}" không có tham số "{1}".', en: 'Unknown argument "{1}" on directive "{2}".' },
  ],
  ['Unknown directive "#"', { vi: 'Không có chỉ thị "{1}".', en: 'Unknown directive "{1}".' }],
  ['Unknown type "#"', { vi: 'Không có kiểu "{1}".', en: 'Unknown type "{1}".' }],
  ['Unknown fragment "#"', { vi: 'Không có mảnh "{1}".', en: 'Unknown fragment "{1}".' }],
  ['Unknown operation named "#"', { vi: 'Không có câu hỏi tên "{1}".', en: 'Unknown operation named "{1}".' }],
  [
    'Field "#" argument "#" of type "#" is required',
    {
      vi: 'Trường "{1}" thiếu tham số bắt buộc "{2}" (kiểu "{3}").',
      en: 'Field "{1}" argument "{2}" of type "{3}" is required, but it was not provided.',
    },
  ],
  [
    'Directive "#" argument "#" of type "#" is required',
    {
      vi: 'Chỉ thị "{1}" thiếu tham số bắt buộc "{2}" (kiểu "{3}").',
      en: 'Directive "{1}" argument "{2}" of type "{3}" is required, but it was not provided.',
    },
  ],
  [
    'Field "#" must not have a selection since type "#" has no subfields',
    {
      vi: 'Trường "{1}" (kiểu "{2}") không có trường con để chọn.',
      en: 'Field "{1}" must not have a selection since type "{2}" has no subfields.',
    },
  ],
  [
    'Field "#" of type "#" must have a',
    { vi: 'Trường "{1}" (kiểu "{2}") phải chọn trường con.', en: 'Field "{1}" of type "{2}" must have a selection of subfields.' },
  ],
  [
    'Fields "#" conflict',
    { vi: 'Hai trường cùng tên "{1}" hỏi hai thứ khác nhau; hãy dùng bí danh.', en: 'Fields "{1}" conflict; use different aliases.' },
  ],
  ['Cannot spread fragment "#" within itself', { vi: 'Mảnh "{1}" gọi lại chính nó.', en: 'Cannot spread fragment "{1}" within itself.' }],
  ['Fragment "#" cannot be spread here', { vi: 'Mảnh "{1}" không dùng được ở chỗ này.', en: 'Fragment "{1}" cannot be spread here.' }],
  ['Fragment cannot be spread here', { vi: 'Mảnh không dùng được ở chỗ này.', en: 'The fragment cannot be spread here.' }],
  ['Fragment "#" is never used', { vi: 'Mảnh "{1}" không được dùng.', en: 'Fragment "{1}" is never used.' }],
  [
    'Fragment "#" cannot condition on non composite type "#"',
    { vi: 'Mảnh "{1}" không thể đặt trên kiểu "{2}".', en: 'Fragment "{1}" cannot condition on non composite type "{2}".' },
  ],
  [
    'The directive "#" can only be used once',
    { vi: 'Chỉ thị "{1}" chỉ được dùng một lần ở chỗ này.', en: 'The directive "{1}" can only be used once at this location.' },
  ],
  ['Directive "#" may not be used on', { vi: 'Chỉ thị "{1}" không dùng được ở chỗ này.', en: 'Directive "{1}" may not be used here.' }],
  ['There can be only one argument named "#"', { vi: 'Tham số "{1}" bị lặp.', en: 'There can be only one argument named "{1}".' }],
  ['There can be only one variable named "#"', { vi: 'Biến "{1}" bị lặp.', en: 'There can be only one variable named "{1}".' }],
  ['There can be only one fragment named "#"', { vi: 'Mảnh "{1}" bị lặp.', en: 'There can be only one fragment named "{1}".' }],
  ['There can be only one operation named "#"', { vi: 'Câu hỏi "{1}" bị lặp.', en: 'There can be only one operation named "{1}".' }],
  ['There can be only one input field named "#"', { vi: 'Trường "{1}" bị lặp.', en: 'There can be only one input field named "{1}".' }],
  [
    'This anonymous operation must be the only',
    { vi: 'Câu hỏi không tên phải là câu hỏi duy nhất.', en: 'This anonymous operation must be the only defined operation.' },
  ],
  [
    'Must provide operation name',
    { vi: 'Có nhiều câu hỏi: hãy nêu "operationName".', en: 'Must provide an operation name if there are several operations.' },
  ],
  [
    'Schema is not configured to execute # operation',
    { vi: 'Hệ thống không có thao tác kiểu {1}.', en: 'The hub has no operations of the kind {1}.' },
  ],
  ['Variable "#" is not defined', { vi: 'Biến "{1}" chưa được khai báo.', en: 'Variable "{1}" is not defined.' }],
  ['Variable "#" is never used', { vi: 'Biến "{1}" không được dùng.', en: 'Variable "{1}" is never used.' }],
  [
    'Variable "#" of type "#" used in position expecting type "#"',
    { vi: 'Biến "{1}" kiểu "{2}" đặt ở chỗ cần kiểu "{3}".', en: 'Variable "{1}" of type "{2}" used in position expecting type "{3}".' },
  ],
  [
    'Variable "#" cannot be non-input type "#"',
    { vi: 'Biến "{1}" không thể có kiểu "{2}".', en: 'Variable "{1}" cannot be non-input type "{2}".' },
  ],
  ['Maximum introspection depth exceeded', { vi: 'Câu hỏi về lược đồ lồng quá sâu.', en: 'Maximum introspection depth exceeded.' }],
  ['Too many validation errors', { vi: 'Câu hỏi có quá nhiều lỗi.', en: 'Too many validation errors.' }],
  ['Syntax Error', { vi: 'Câu hỏi sai cú pháp GraphQL.', en: 'Syntax error in the GraphQL operation.' }],
];
