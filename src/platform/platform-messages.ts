import { messages } from './messages.js';

messages('platform', {
  'not-found': {
    vi: 'Không tìm thấy, hoặc bạn không có quyền xem.',
    en: 'Not found, or you may not see it.',
  },
  masked: {
    vi: 'Hệ thống gặp sự cố khi xử lý yêu cầu này. Hãy thử lại, hoặc báo mã yêu cầu cho đơn vị vận hành.',
    en: 'The hub failed to handle this request. Try again, or give the request id to the operators.',
  },
  'bad-request': {
    vi: 'Yêu cầu không hợp lệ.',
    en: 'The request is not valid.',
  },
  'bad-operation': {
    vi: 'Câu hỏi GraphQL không hợp lệ.',
    en: 'The GraphQL operation is not valid.',
  },
  'too-long': {
    vi: 'Câu hỏi GraphQL quá dài.',
    en: 'The GraphQL operation has too many tokens.',
  },
});

messages('http', {
  'body-too-large': {
    vi: 'Nội dung gửi lên quá lớn: tối đa {limit} kB.',
    en: 'The body is too large: at most {limit} kB.',
  },
  'bad-json': {
    vi: 'Nội dung gửi lên không phải JSON hợp lệ.',
    en: 'The body is not valid JSON.',
  },
  'bad-utf8': {
    vi: 'Nội dung gửi lên không phải văn bản UTF-8 hợp lệ.',
    en: 'The body is not valid UTF-8.',
  },
  'bad-encoding': {
    vi: 'Cách nén hoặc bảng mã của nội dung gửi lên không được hỗ trợ: hãy gửi JSON bằng UTF-8.',
    en: 'The encoding of the body is not supported: send JSON in UTF-8.',
  },
  'no-batches': {
    vi: 'Mỗi yêu cầu chỉ được gửi một câu hỏi, không gửi theo lô.',
    en: 'A request carries one operation; batches are refused.',
  },
  csrf: {
    vi: 'Yêu cầu bị chặn để chống giả mạo yêu cầu từ trang khác: hãy gửi với content-type application/json.',
    en: 'The request was blocked to prevent cross-site request forgery: send it as application/json.',
  },
  'method-not-allowed': {
    vi: 'Địa chỉ này chỉ nhận phương thức {allowed}.',
    en: 'This address takes the method {allowed} only.',
  },
  'no-such-address': {
    vi: 'Không có địa chỉ này.',
    en: 'There is no such address.',
  },
  'no-query': {
    vi: 'Yêu cầu thiếu câu hỏi GraphQL trong trường "query".',
    en: 'The request lacks a GraphQL operation in its "query".',
  },
  'bad-envelope': {
    vi: 'Các trường "query", "variables", "operationName" hoặc "extensions" của yêu cầu sai kiểu.',
    en: 'The "query", "variables", "operationName" or "extensions" of the request is of the wrong type.',
  },
  'no-persisted': {
    vi: 'Hệ thống không nhận câu hỏi lưu sẵn: hãy gửi cả câu hỏi.',
    en: 'Persisted queries are not supported: send the whole operation.',
  },
  'unknown-operation': {
    vi: 'Không chọn được câu hỏi: hãy nêu đúng "operationName" của một câu hỏi đã gửi.',
    en: 'No operation could be chosen: name one of the operations sent in "operationName".',
  },
  'not-acceptable': {
    vi: 'Hệ thống chỉ trả lời bằng application/json hoặc application/graphql-response+json.',
    en: 'The hub answers in application/json or application/graphql-response+json only.',
  },
});
