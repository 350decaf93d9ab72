import { messages } from '../../platform/messages.js';

messages('procuracy', {
  'no-file': { vi: 'Vụ việc này chưa có hồ sơ mà viện kiểm sát đã nhận.', en: 'The procuracy has received no file in this matter.' },
  'before-file': { vi: 'Ngày này sớm hơn ngày nhận hồ sơ.', en: 'This lies before the receipt of the file.' },
  'until-without-extension': { vi: 'Chỉ quyết định gia hạn mới có ngày gia hạn đến.', en: 'Only an extension says until when.' },
  'not-a-court': { vi: 'Mã này không phải của một tòa án.', en: 'This is not the code of a court.' },
  'not-an-investigating-body': { vi: 'Mã này không phải của cơ quan điều tra.', en: 'This is not the code of a body that investigates.' },
  'round-from-one': { vi: 'Lần trả hồ sơ được đếm từ 1.', en: 'Returns are counted from 1.' },
});
