import { messages } from '../../platform/messages.js';

messages('holding', {
  'not-decided': { vi: 'Chưa có quyết định tổ chức xét xử lưu động còn hiệu lực.', en: 'No decision to hold it stands.' },
  'not-planned': { vi: 'Chưa có kế hoạch cho phiên tòa này.', en: 'There is no plan of this trial yet.' },
  'other-court': { vi: 'Chỉ Tòa án xét xử vụ án lập kế hoạch và báo cáo.', en: 'Only the court that tries the case plans and reports.' },
  'other-day': { vi: 'Giờ khai mạc phải vào ngày đã quyết định.', en: 'It opens on the day that was decided.' },
  'past-day': { vi: 'Phiên tòa đã qua ngày mở; hãy báo cáo kết quả.', en: 'The day has passed; report what came of it.' },
  'ends-before': { vi: 'Giờ kết thúc phải sau giờ khai mạc và trong vòng {days} ngày.', en: 'It ends after it opens, within {days} days.' },
  'other-venue': { vi: 'Địa điểm phải là nơi đã quyết định.', en: 'The venue is the one that was decided.' },
  'unknown-venue': { vi: 'Không có địa điểm với mã này vào ngày đó.', en: 'No venue of the list has this id on that day.' },
  'pupils-there': {
    vi: 'Trường học chỉ được dùng khi không có học sinh (withoutPupils).',
    en: 'A school is used only while no pupil is there (withoutPupils).',
  },
  'too-many': { vi: 'Địa điểm chỉ chứa {capacity} người.', en: 'The venue holds {capacity} people.' },
  panel: { vi: 'Hội đồng xét xử: từ 1 đến 9 mã tài khoản khác nhau.', en: 'The panel: 1 to 9 different codes of accounts.' },
  language: {
    vi: 'Ngôn ngữ phiên dịch ghi bằng mã, ví dụ vi, zh, km; nhiều nhất 9.',
    en: 'Languages are codes such as vi, zh, km; at most 9.',
  },
  'unknown-escort': { vi: 'Không có đơn vị công an với mã này vào ngày đó.', en: 'No body of the police has this code on that day.' },
  'legal-aid': {
    vi: 'Không có tổ chức trợ giúp pháp lý hoặc Đoàn luật sư với mã này trong danh mục vào ngày đó.',
    en: 'No legal-aid body or bar association of the list has this code on that day.',
  },
  recording: { vi: 'Pháp luật vào ngày đó không cho ghi hình như vậy.', en: 'The law of that day does not allow this recording.' },
  task: { vi: 'Việc này không có trong danh mục, hoặc được nêu hai lần.', en: 'This is not in the checklist, or stands there twice.' },
  taken: { vi: 'Đã bận vào thời gian đó: {what}.', en: 'Taken at that time: {whatEn}.' },
  'before-the-day': { vi: 'Chưa đến ngày xét xử.', en: 'The day of the trial has not come.' },
  'reason-missing': {
    vi: 'Không xét xử lưu động như đã quyết định thì phải nêu lý do.',
    en: 'A trial not held as decided needs a reason.',
  },
  'reason-without-need': {
    vi: 'Đã xét xử lưu động thì không nêu lý do không mở.',
    en: 'A trial that was held has no reason for not being held.',
  },
  'held-without-day': {
    vi: 'Không mở thì không có giờ, số người dự, câu hỏi.',
    en: 'What was not held has no times, attendance or questions.',
  },
  times: { vi: 'Giờ kết thúc phải sau giờ bắt đầu, và cả hai đã qua.', en: 'The end comes after the start, and both have passed.' },
});
