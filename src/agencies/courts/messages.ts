import { messages } from '../../platform/messages.js';

messages('courts', {
  'not-registered': { vi: 'Tòa án chưa thụ lý vụ án này ở cấp xét xử đó.', en: 'No court has registered this case at that instance.' },
  'before-registration': { vi: 'Ngày này sớm hơn ngày thụ lý.', en: 'This lies before the registration of the case.' },
  'no-judgment': { vi: 'Vụ án này chưa có bản án của cấp xét xử đó.', en: 'This case has no judgment of that instance.' },
  'before-judgment': { vi: 'Ngày này sớm hơn ngày tuyên án.', en: 'This lies before the judgment was pronounced.' },
  'until-without-extension': { vi: 'Chỉ quyết định gia hạn mới có ngày gia hạn đến.', en: 'Only an extension says until when.' },
  'obstacle-without-trial': {
    vi: 'Chỉ quyết định đưa vụ án ra xét xử mới có trở ngại làm dài thời hạn mở phiên tòa.',
    en: 'Only a decision to try has an obstacle that puts the hearing off.',
  },
  'only-detention-lasts': { vi: 'Chỉ tạm giam mới kéo dài đến khi kết thúc phiên tòa.', en: 'Only detention lasts until the trial ends.' },
  'two-limits': {
    vi: 'Quyết định hoặc có ngày hết hạn, hoặc có hiệu lực đến khi kết thúc phiên tòa.',
    en: 'An order has an end date or lasts until the trial ends, not both.',
  },
  'nothing-to-end': { vi: 'Biện pháp này không có ngày hết hạn.', en: 'This measure has no end date.' },
  'ends-before-order': { vi: 'Ngày hết hạn sớm hơn ngày ra quyết định.', en: 'The order ends before it was made.' },
  'request-missing': { vi: 'Hãy nêu yêu cầu xét xử kín được giải quyết.', en: 'Say which request for a closed trial this decides.' },
  'request-unknown': { vi: 'Vụ án này không có yêu cầu xét xử kín đó.', en: 'This case has no such request for a closed trial.' },
  'before-request': { vi: 'Ngày này sớm hơn ngày có yêu cầu.', en: 'This lies before the request was made.' },
  'not-a-court': { vi: 'Mã này không phải của một tòa án.', en: 'This is not the code of a court.' },
  'not-a-procuracy': { vi: 'Mã này không phải của một viện kiểm sát.', en: 'This is not the code of a procuracy.' },
  'round-from-one': { vi: 'Lần trả hồ sơ được đếm từ 1.', en: 'Returns are counted from 1.' },
  'two-outcomes': {
    vi: 'Một bị cáo chỉ có một trong ba: số tháng tù, chung thân, không phạm tội.',
    en: 'An accused has one of three: months, life, acquitted.',
  },
  'attendance-before-trial': { vi: 'Chỉ phiên tòa đã mở mới có số người dự.', en: 'Only a trial that was held has an attendance.' },
});
