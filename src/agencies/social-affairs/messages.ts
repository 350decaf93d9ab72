import { messages } from '../../platform/messages.js';

messages('social-affairs', {
  'victim-missing': {
    vi: 'Hãy cho biết người được tiếp nhận: số tiếp nhận hoặc sourceId.',
    en: 'Say who is meant: the number of the reception or its sourceId.',
  },
  'victim-unknown': { vi: 'Vụ việc này không có việc tiếp nhận được nêu.', en: 'This matter has no such reception.' },
  'nothing-to-withdraw': { vi: 'Chưa có sự đồng ý nào để rút lại.', en: 'Nothing was consented to that could be withdrawn.' },
  'ended-before-it-began': { vi: 'Ngày kết thúc sớm hơn ngày bắt đầu.', en: 'It ended before it began.' },
  'age-contradicts': {
    vi: 'Tuổi, nhóm tuổi và ngày sinh mâu thuẫn với ngày xảy ra hành vi.',
    en: 'What is said of the age contradicts itself or the day of the offence.',
  },
  'born-after-the-offence': { vi: 'Ngày sinh muộn hơn ngày xảy ra hành vi.', en: 'The date of birth is later than the offence.' },
});
