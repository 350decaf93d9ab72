import { messages } from '../../platform/messages.js';

messages('reading', {
  closed: {
    vi: 'Vai trò của bạn không được dùng {coordinate}.',
    en: 'Your role may not use {coordinate}.',
  },
  'foreign-cursor': {
    vi: 'Con trỏ trang không hợp lệ: đã bị sửa, của người khác, hoặc của danh sách hay thứ tự khác.',
    en: 'The page cursor is not valid: altered, of another caller, or of another list or order.',
  },
  'one-day': {
    vi: 'Một câu hỏi chỉ xem như một ngày.',
    en: 'A question looks at one day of the past only.',
  },
  'day-ahead': {
    vi: 'Ngày xem chưa đến; chưa ai biết gì của ngày đó.',
    en: 'The day has not come; nothing is known of it yet.',
  },
  'alias-too-long': {
    vi: 'Bí danh của trường dài quá 63 byte.',
    en: 'A field alias is longer than 63 bytes.',
  },
  'operation-name-too-long': {
    vi: 'Tên của câu hỏi dài quá 100 ký tự.',
    en: 'The name of the operation is longer than 100 characters.',
  },
  stopped: {
    vi: 'Đọc dữ liệu quá lâu nên đã dừng. Hãy hỏi ít dòng hoặc ít trường hơn, hoặc thử lại sau.',
    en: 'Reading took too long and was stopped. Ask for fewer rows or fewer fields, or try again later.',
  },
  'trail-unavailable': {
    vi: 'Không ghi được nhật ký truy cập, nên không trả dữ liệu.',
    en: 'The access trail could not be written, so no data is returned.',
  },
});
