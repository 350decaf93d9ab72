import { messages } from '../../platform/messages.js';

messages('exporting', {
  'people-only': {
    vi: 'Chỉ người dùng mới xuất được tệp; phần mềm hãy dùng truy vấn.',
    en: 'Files are for people; a program asks queries.',
  },
  'no-columns': { vi: 'Hãy chọn ít nhất một cột.', en: 'Choose at least one column.' },
});
