import { messages } from '../../platform/messages.js';

messages('identity', {
  'no-token': {
    vi: 'Cần đăng nhập: hãy gửi token trong header Authorization: Bearer.',
    en: 'Sign in first: send a token in the header Authorization: Bearer.',
  },
  'bad-token': {
    vi: 'Token không hợp lệ.',
    en: 'The token is not valid.',
  },
  'expired-token': {
    vi: 'Token đã hết hạn hoặc chưa có hiệu lực. Hãy đăng nhập lại.',
    en: 'The token has expired or is not valid yet. Sign in again.',
  },
  'unknown-issuer': {
    vi: 'Nơi cấp token không được công nhận.',
    en: 'The issuer of the token is not recognised.',
  },
  'wrong-audience': {
    vi: 'Token không được cấp cho hệ thống này.',
    en: 'The token was not issued for this hub.',
  },
  'wrong-agency': {
    vi: 'Nơi cấp token không được đại diện cho cơ quan này.',
    en: 'The issuer of the token may not speak for this agency.',
  },
  'bad-roles': {
    vi: 'Token phải có đúng một vai trò của cơ quan; "system" chỉ đi cùng một vai trò nghiệp vụ.',
    en: 'The token must carry exactly one role of its agency; "system" only beside an operational one.',
  },
  'unknown-organisation': {
    vi: 'Đơn vị trong token không được công nhận.',
    en: 'The organisation in the token is not recognised.',
  },
  'unknown-purpose': {
    vi: 'Mục đích trong header {header} không có trong danh mục: {known}.',
    en: 'The purpose in the header {header} is not in the code list: {known}.',
  },
  'issuer-unreachable': {
    vi: 'Chưa kiểm tra được token: không lấy được khóa của nơi cấp. Hãy thử lại sau.',
    en: 'The token cannot be checked now: the keys of its issuer cannot be fetched. Try again later.',
  },
  'issuers-unreadable': {
    vi: 'Chưa kiểm tra được token: cấu hình nơi cấp token không đọc được. Hãy báo đơn vị vận hành.',
    en: 'The token cannot be checked: the configuration of issuers cannot be read. Tell the operators.',
  },
});
