import type { Words } from '../app/language.js';

export const signInWords = {
  vi: {
    question: 'Bạn là ai?',
    ended: 'Phiên đã hết hạn. Đăng nhập lại để tiếp tục tại trang này.',
    demonstration: 'Đây là tỉnh minh họa. Chọn một người để xem trung tâm qua mắt người đó; mọi người trong dữ liệu đều hư cấu.',
    issuers: 'Đăng nhập bằng tài khoản của cơ quan bạn.',
    tryThis: 'Hãy thử',
    nobody: 'Chưa cấu hình nơi đăng nhập nào. Hãy khai báo client trong tệp HUB_ISSUERS.',
    failed: 'Không đăng nhập được. Hãy thử lại.',
  },
  en: {
    question: 'Who are you?',
    ended: 'Your session has ended. Sign in again to go on with this page.',
    demonstration:
      'This is the demonstration province. Choose a person to see the hub through their eyes; all people in the data are fictitious.',
    issuers: 'Sign in with the account of your agency.',
    tryThis: 'Try this',
    nobody: 'No place to sign in is configured. Name a client in the file HUB_ISSUERS.',
    failed: 'Sign-in failed. Try again.',
  },
} satisfies Words;
