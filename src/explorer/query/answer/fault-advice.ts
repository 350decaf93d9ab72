import type { Words } from '../../app/spoken.js';

/** What one can do about an error, by its code. */
export const faultAdvice: Words = {
  vi: {
    UNAUTHENTICATED: 'Phiên đã hết hạn: hãy đăng nhập lại.',
    FORBIDDEN: 'Vai trò của bạn không được dùng câu hỏi, lệnh hoặc bộ lọc này trong mọi trường hợp. Mở “Quyền của tôi” để xem căn cứ.',
    NOT_FOUND: 'Không có, hoặc bạn không có quyền biết: trung tâm trả lời như nhau.',
    CONFLICT: 'Dữ liệu đã thay đổi từ lúc bạn đọc: hãy đọc lại rồi quyết định.',
    BAD_USER_INPUT: 'Sửa giá trị ở chỗ đã nêu rồi chạy lại; chưa có gì được ghi.',
    TOO_EXPENSIVE:
      'Trung tâm ước tính trước khi đọc (số trường nhân với số dòng của các danh sách phía trên) và dừng việc đọc quá lâu. Giảm “first”, bớt danh sách lồng nhau, hoặc hỏi thành nhiều lần.',
    GRAPHQL_PARSE_FAILED: 'Câu hỏi viết chưa đúng cú pháp GraphQL: xem dòng và cột đã nêu.',
    GRAPHQL_VALIDATION_FAILED: 'Câu hỏi không khớp với tài liệu của trung tâm: xem tên trường và kiểu trong “Tài liệu”.',
    UNAVAILABLE: 'Trung tâm đang bận hoặc gặp lỗi: hãy thử lại, và báo mã yêu cầu nếu còn lỗi.',
    OFFLINE: 'Không liên lạc được với trung tâm: kiểm tra mạng rồi thử lại.',
  },
  en: {
    UNAUTHENTICATED: 'Your session has ended: sign in again.',
    FORBIDDEN: 'Your role may not use this question, command or filter in any case. Open “My rights” for the ground.',
    NOT_FOUND: 'It does not exist, or you may not know of it: the hub answers both alike.',
    CONFLICT: 'The data has changed since you read it: read again, then decide.',
    BAD_USER_INPUT: 'Correct the value at the place named and run again; nothing has been written.',
    TOO_EXPENSIVE:
      'The hub estimates before it reads (fields times the rows of the lists above them) and stops reading that takes too long. Lower “first”, leave out nested lists, or ask in several steps.',
    GRAPHQL_PARSE_FAILED: 'The query is not well-formed GraphQL: see the line and column named.',
    GRAPHQL_VALIDATION_FAILED: "The query does not fit the hub's schema: see names of fields and types in “Documentation”.",
    UNAVAILABLE: 'The hub is busy or has failed: try again, and report the number of the request if it goes on.',
    OFFLINE: 'The hub cannot be reached: check the network and try again.',
  },
};
