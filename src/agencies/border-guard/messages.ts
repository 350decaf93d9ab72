import { messages } from '../../platform/messages.js';

messages('border-guard', {
  'nothing-to-hand-over': {
    vi: 'Bộ đội Biên phòng chưa báo cáo việc nào trong vụ việc này để bàn giao.',
    en: 'The border guard has reported nothing in this matter that it could hand over.',
  },
  'handed-over-before-it-began': {
    vi: 'Ngày bàn giao sớm hơn mọi việc đã báo cáo.',
    en: 'The hand-over is earlier than everything that was reported.',
  },
  'recipient-gives-no-support': {
    vi: 'Cơ quan được nêu không phải cơ quan bảo trợ xã hội.',
    en: 'The recipient is not a body of social affairs.',
  },
});
