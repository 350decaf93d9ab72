import type { Words } from '../../app/language.js';

export const calendarWords = {
  vi: {
    title: 'Phiên tòa lưu động đã lên kế hoạch trong tháng',
    lead: 'Kế hoạch của Tòa án bạn và các Tòa án cấp dưới; không nêu tên ai.',
    announced: 'Phiên tòa chỉ được thông báo, không lập kế hoạch tại đây: xem bản đồ',
    before: 'Tháng trước',
    after: 'Tháng sau',
    none: 'Không có phiên tòa lưu động nào được lên kế hoạch trong tháng này.',
    noneNext: 'Xem danh sách vụ án có thể xét xử lưu động',
    ready: 'việc đã xong',
    late: 'việc quá hạn',
    until: 'đến',
  },
  en: {
    title: 'Mobile trials planned in',
    lead: 'Plans of your court and of those below it; nobody is named.',
    announced: 'Trials that were only announced, without a plan here: see the map',
    before: 'Month before',
    after: 'Month after',
    none: 'No mobile trial is planned in this month.',
    noneNext: 'See which cases could be tried on the road',
    ready: 'tasks done',
    late: 'tasks late',
    until: 'until',
  },
} satisfies Words;
