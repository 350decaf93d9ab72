import type { Words } from '../app/language.js';

/** Words that all pages on mobile trials share. */
export const sectionWords = {
  vi: {
    pages: 'Các trang về xét xử lưu động',
    candidates: 'Danh sách',
    calendar: 'Lịch',
    map: 'Bản đồ',
    fairness: 'Công bằng',
    dayForm: 'dd/mm/yyyy',
    noDay: 'Không có ngày này.',
    ask: 'Hỏi',
    noRight: 'Vai trò của bạn không xem được trang này.',
    role: 'Vai trò',
    reason: 'Lý do',
    candidatesReason:
      'Chỉ Tòa án (nơi lựa chọn) và Viện kiểm sát (nơi được hỏi ý kiến, có thể đề xuất) xem danh sách; lựa chọn của chúng tôi, chưa có luật nào quy định.',
    calendarReason: 'Lịch là việc của Tòa án xét xử vụ án, cho đến khi phiên tòa được thông báo; lựa chọn của chúng tôi.',
    fairnessReason: 'Số liệu dành cho người lựa chọn (Tòa án), người kiểm sát (Viện kiểm sát) và Ban Chỉ đạo; lựa chọn của chúng tôi.',
    seeRights: 'Xem bảng quyền truy cập',
  },
  en: {
    pages: 'Pages on mobile trials',
    candidates: 'List',
    calendar: 'Calendar',
    map: 'Map',
    fairness: 'Fairness',
    dayForm: 'dd/mm/yyyy',
    noDay: 'There is no such day.',
    ask: 'Ask',
    noRight: 'Your role cannot see this page.',
    role: 'Role',
    reason: 'Reason',
    candidatesReason:
      'Only the courts, which choose, and the procuracy, which is asked and may propose, see the list; our choice, no law says so.',
    calendarReason: 'Until it is announced, the calendar is the business of the court that tries the case; our choice.',
    fairnessReason: 'The figures are for those who choose (courts), supervise (procuracy) and steer (committee); our choice.',
    seeRights: 'See the table of rights',
  },
} satisfies Words;
