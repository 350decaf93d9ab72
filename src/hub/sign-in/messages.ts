import { messages } from '../../platform/messages.js';

messages('sign-in', {
  'no-such-person': { vi: 'Không có người dùng minh họa này.', en: 'There is no such person of the demonstration.' },
  'no-issuer': { vi: 'Chưa cấu hình đăng nhập cho cơ quan này.', en: 'Sign-in is not configured for this agency.' },
  'not-begun': {
    vi: 'Lần đăng nhập này chưa bắt đầu hoặc đã hết hạn. Hãy đăng nhập lại.',
    en: 'This sign-in was not begun here, or it ended. Sign in again.',
  },
  'refused-by-issuer': { vi: 'Nơi cấp danh tính không chấp nhận đăng nhập.', en: 'The issuer did not accept the sign-in.' },
  failed: { vi: 'Không đăng nhập được. Hãy thử lại.', en: 'Sign-in failed. Try again.' },
});
