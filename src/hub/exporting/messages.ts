import { messages } from '../../platform/messages.js';

messages('exporting', {
  'people-only': {
    vi: 'Chỉ người dùng mới xuất được tệp; phần mềm hãy dùng truy vấn.',
    en: 'Files are for people; a program asks queries.',
  },
  'one-file': { vi: 'Mỗi yêu cầu chỉ xuất được một tệp.', en: 'One request makes one file.' },
  'one-after-the-other': {
    vi: 'Tệp bạn yêu cầu trước đó chưa xong; hãy chờ rồi xuất tệp tiếp theo.',
    en: 'The file that you asked for before is not finished; wait for it, then ask for the next.',
  },
  'no-columns': { vi: 'Hãy chọn ít nhất một cột.', en: 'Choose at least one column.' },
});
