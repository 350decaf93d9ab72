import { messages } from '../../platform/messages.js';

messages('police', {
  'tip-missing': { vi: 'Hãy cho biết nguồn tin được giải quyết.', en: 'Say which tip is resolved.' },
  'tip-unknown': { vi: 'Vụ việc này không có nguồn tin được nêu.', en: 'This matter has no such tip.' },
  'resolved-before-receipt': { vi: 'Ngày giải quyết sớm hơn ngày tiếp nhận.', en: 'The tip was resolved before it was received.' },
});
