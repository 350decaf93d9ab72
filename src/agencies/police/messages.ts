import { messages } from '../../platform/messages.js';

messages('police', {
  'tip-missing': { vi: 'Hãy cho biết nguồn tin được nói tới.', en: 'Say which tip it is about.' },
  'tip-unknown': { vi: 'Vụ việc này không có nguồn tin được nêu.', en: 'This matter has no such tip.' },
  'before-receipt': { vi: 'Ngày này sớm hơn ngày tiếp nhận nguồn tin.', en: 'The day lies before the tip was received.' },
  'tip-not-suspended': { vi: 'Việc giải quyết nguồn tin chưa bị tạm đình chỉ.', en: 'The tip was not suspended before.' },
  'until-missing': { vi: 'Hãy cho biết gia hạn đến ngày nào.', en: 'Say until when it is extended.' },
  'until-before-decision': { vi: 'Thời hạn mới kết thúc trước ngày quyết định.', en: 'The new limit ends before the decision.' },
  'witness-born-later': { vi: 'Năm sinh muộn hơn ngày được xác định là người làm chứng.', en: 'The witness would be born later.' },
  'witness-age-contradicts': { vi: 'Tuổi và năm sinh mâu thuẫn với nhau.', en: 'What is said of the age contradicts the year of birth.' },
  'until-of-no-limit': { vi: 'Biện pháp này không có ngày hết thời hạn.', en: 'This measure has no day on which it ends.' },
  'case-not-initiated': { vi: 'Chưa có quyết định khởi tố vụ án trong vụ việc này.', en: 'No criminal case was initiated in this matter.' },
  'before-initiation': { vi: 'Ngày này sớm hơn ngày khởi tố vụ án.', en: 'The day lies before the case was initiated.' },
  'charge-missing': {
    vi: 'Quyết định này là về một bị can; hãy nêu quyết định khởi tố bị can.',
    en: 'This decision is about one accused; name the charge.',
  },
  'charge-unknown': { vi: 'Vụ việc này không có quyết định khởi tố bị can được nêu.', en: 'This matter has no such charge.' },
  'before-charge': { vi: 'Ngày này sớm hơn ngày khởi tố bị can.', en: 'The day lies before the charge.' },
  'whole-case-only': { vi: 'Quyết định loại này là về cả vụ án.', en: 'A decision of this kind is about the whole case.' },
  'not-suspended': {
    vi: 'Chưa có quyết định tạm đình chỉ hoặc đình chỉ để phục hồi.',
    en: 'Nothing was suspended or discontinued that could be resumed.',
  },
  'not-wanted': { vi: 'Bị can chưa bị truy nã.', en: 'The accused was not wanted before.' },
  'recipient-missing': { vi: 'Hãy cho biết cơ quan nhận vụ án.', en: 'Say which body receives the case.' },
  'other-matter-missing': { vi: 'Hãy nêu mã vụ việc kia.', en: 'Give the code of the other matter.' },
  'body-of-another-agency': { vi: 'Cơ quan được nêu không thuộc ngành {agency}.', en: 'The body named is not one of {agency}.' },
  'birth-contradiction': { vi: 'Năm sinh không khớp với ngày sinh.', en: 'Year and date of birth contradict each other.' },
  'period-reversed': { vi: 'Thời gian phạm tội kết thúc trước khi bắt đầu.', en: 'The period of the offence ends before it begins.' },
  'after-charge': { vi: 'Thời gian phạm tội muộn hơn ngày khởi tố bị can.', en: 'The offence would lie after the charge.' },
});
