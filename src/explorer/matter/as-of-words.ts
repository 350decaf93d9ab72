import type { Words } from '../app/language.js';

/** What is said where one looks at the matter as it was known on an earlier day. */
export const asOfWords = {
  vi: {
    rights: 'quyền xem là quyền của hôm nay.',
    notKept: 'Không lưu quá khứ, nên để trống:',
    nothing: 'Đến hết ngày này, trung tâm chưa biết gì về vụ việc mà bạn được xem.',
    notYet: 'Chưa biết',
    closed: 'Vai trò của bạn không được biết thời điểm ghi nhận, nên không xem lại ngày trước.',
    loading: 'Đang tải',
    'MobileTrial.eligibility': 'điều kiện xét xử lưu động',
    'Matter.related': 'vụ án liên quan',
  },
  en: {
    rights: 'rights are those of today.',
    notKept: 'The past is not kept, and so left empty, of:',
    nothing: 'By the end of this day the hub knew nothing of the matter that you may see.',
    notYet: 'Not known yet',
    closed: 'Your role is not told when something was recorded, so earlier days cannot be looked at.',
    loading: 'Loading',
    'MobileTrial.eligibility': 'whether a mobile trial is possible',
    'Matter.related': 'related cases',
  },
} as const satisfies Words<string>;
