import type { Sentence } from './messages.js';

/** What graphql-js says of arguments and variables; written as in `graphql-sentences.ts`. */
export const valueSentences: readonly (readonly [pattern: string, said: Sentence])[] = [
  ['Field "#" is not defined by type "#"', { vi: 'Kiểu "{2}" không có trường "{1}".', en: 'Field "{1}" is not defined by type "{2}".' }],
  [
    'Field "#" of required type "#" was not provided',
    { vi: 'Thiếu trường bắt buộc "{1}" (kiểu "{2}").', en: 'Field "{1}" of required type "{2}" was not provided.' },
  ],
  [
    'Argument "#" of required type "#"',
    { vi: 'Thiếu tham số bắt buộc "{1}" (kiểu "{2}").', en: 'Argument "{1}" of required type "{2}" was not provided.' },
  ],
  [
    'Argument "#" of non-null type "#" must not be null',
    { vi: 'Tham số "{1}" (kiểu "{2}") không được là null.', en: 'Argument "{1}" of non-null type "{2}" must not be null.' },
  ],
  ['Argument "#" has invalid value', { vi: 'Tham số "{1}" có giá trị không hợp lệ.', en: 'Argument "{1}" has an invalid value.' }],
  [
    'Variable "#" of required type "#" was not provided',
    { vi: 'Thiếu biến bắt buộc "{1}" (kiểu "{2}").', en: 'Variable "{1}" of required type "{2}" was not provided.' },
  ],
  [
    'Variable "#" of non-null type "#" must not be null',
    { vi: 'Biến "{1}" (kiểu "{2}") không được là null.', en: 'Variable "{1}" of non-null type "{2}" must not be null.' },
  ],
  ['Expected value of type "#"', { vi: 'Cần một giá trị kiểu "{1}".', en: 'Expected a value of type "{1}".' }],
  ['Expected type "#"', { vi: 'Cần một giá trị kiểu "{1}".', en: 'Expected a value of type "{1}".' }],
  [
    'Expected non-nullable type "#" not to be null',
    { vi: 'Giá trị kiểu "{1}" không được là null.', en: 'Expected non-nullable type "{1}" not to be null.' },
  ],
  [
    'Exactly one key must be specified for OneOf type "#"',
    { vi: 'Kiểu "{1}" cần đúng một trường.', en: 'Exactly one key must be specified for OneOf type "{1}".' },
  ],
  [
    'OneOf Input Object "#" must specify exactly one key',
    { vi: 'Kiểu "{1}" cần đúng một trường.', en: 'Exactly one key must be specified for OneOf type "{1}".' },
  ],
  ['Enum "#" cannot represent', { vi: 'Giá trị không có trong danh mục "{1}".', en: 'The value does not exist in the enum "{1}".' }],
  ['Int cannot represent non 32-bit', { vi: 'Số nguyên vượt quá 32 bit.', en: 'Int cannot represent a non 32-bit signed integer value.' }],
  ['Int cannot represent', { vi: 'Cần một số nguyên.', en: 'An Int is expected.' }],
  ['Float cannot represent', { vi: 'Cần một số.', en: 'A Float is expected.' }],
  ['String cannot represent', { vi: 'Cần một văn bản.', en: 'A String is expected.' }],
  ['Boolean cannot represent', { vi: 'Cần true hoặc false.', en: 'A Boolean is expected.' }],
  ['ID cannot represent', { vi: 'Cần một mã định danh.', en: 'An ID is expected.' }],
  ['Too many errors processing variables', { vi: 'Các biến có quá nhiều lỗi.', en: 'Too many errors processing variables.' }],
];
