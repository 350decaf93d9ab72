import type { Words } from '../app/language.js';

export const bandWords: Words = {
  vi: {
    tip: 'Nguồn tin',
    investigation: 'Điều tra',
    supplementary: 'Điều tra bổ sung',
    prosecution: 'Truy tố',
    trial: 'Xét xử sơ thẩm',
    appeal: 'Phúc thẩm',
    inForce: 'Có hiệu lực',
    ended: 'Đình chỉ',
  },
  en: {
    tip: 'Tip',
    investigation: 'Investigation',
    supplementary: 'Supplementary investigation',
    prosecution: 'Prosecution',
    trial: 'First-instance trial',
    appeal: 'Appeal',
    inForce: 'In force',
    ended: 'Discontinued',
  },
};

export const ruleWords: Words = {
  vi: {
    TIP_DECIDE: 'giải quyết nguồn tin',
    INVESTIGATE: 'điều tra',
    PROSECUTE: 'quyết định truy tố',
    TRIAL_PREPARATION: 'chuẩn bị xét xử',
  },
  en: {
    TIP_DECIDE: 'decide on the tip',
    INVESTIGATE: 'investigation',
    PROSECUTE: 'decide on prosecution',
    TRIAL_PREPARATION: 'trial preparation',
  },
};

export const deadlineStateWords: Words = {
  vi: {
    MET: 'Đúng hạn',
    MET_LATE: 'Xong, quá hạn',
    OVERDUE: 'Quá hạn',
    REPLACED: 'Thay bằng thời hạn mới',
    RUNNING: 'Đang chạy',
    SUSPENDED: 'Tạm dừng',
    UNKNOWN: 'Chưa tính được',
  },
  en: {
    MET: 'Met',
    MET_LATE: 'Met late',
    OVERDUE: 'Overdue',
    REPLACED: 'Replaced by a new limit',
    RUNNING: 'Running',
    SUSPENDED: 'Suspended',
    UNKNOWN: 'Cannot be counted',
  },
};

export const supportWords: Words = {
  vi: {
    EDUCATION: 'Học văn hóa',
    ESSENTIAL_NEEDS: 'Nhu cầu thiết yếu',
    INITIAL_ALLOWANCE_LOAN: 'Trợ cấp ban đầu, vay vốn',
    INTERPRETATION: 'Phiên dịch',
    LEGAL_AID: 'Trợ giúp pháp lý',
    LEGAL_SUPPORT: 'Hỗ trợ pháp luật',
    MEDICAL: 'Y tế',
    PSYCHOLOGICAL: 'Hỗ trợ tâm lý',
    TRAVEL_COST: 'Tàu xe, đi lại',
    VOCATIONAL_JOB: 'Học nghề, việc làm',
  },
  en: {
    EDUCATION: 'Schooling',
    ESSENTIAL_NEEDS: 'Essential needs',
    INITIAL_ALLOWANCE_LOAN: 'Initial allowance, loan',
    INTERPRETATION: 'Interpretation',
    LEGAL_AID: 'Legal aid',
    LEGAL_SUPPORT: 'Legal support',
    MEDICAL: 'Medical care',
    PSYCHOLOGICAL: 'Psychological support',
    TRAVEL_COST: 'Travel costs',
    VOCATIONAL_JOB: 'Training, work',
  },
};

export const shapeWords: Words = {
  vi: {
    receipt: 'Tiếp nhận, thụ lý',
    decision: 'Quyết định',
    end: 'Kết thúc giai đoạn',
    handover: 'Bàn giao, chuyển tuyến',
    return: 'Trả lại hồ sơ',
    pause: 'Hoãn, tạm đình chỉ',
    activity: 'Sự việc, hoạt động',
    dot: 'Việc hành chính',
    flag: 'Xét xử lưu động',
    waiting: 'Chờ xác nhận, hoặc chờ cơ quan chủ trì tiếp nhận',
    lock: 'Có phần không hiển thị',
    contradiction: 'Ghi nhận khác nhau',
    later: 'Đã xảy ra, hub biết sau',
    capsule: 'Chỉ biết tháng, năm',
    holder: 'Đang giữ hồ sơ',
    clock: 'Thời hạn',
    late: 'Quá hạn',
    cluster: 'Nhiều diễn biến gần nhau',
  },
  en: {
    receipt: 'Received, registered',
    decision: 'Decision',
    end: 'End of a stage',
    handover: 'Hand-over, referral',
    return: 'File returned',
    pause: 'Postponed, suspended',
    activity: 'Event, activity',
    dot: 'Administrative step',
    flag: 'Mobile trial',
    waiting: 'Not acknowledged, or not yet accepted',
    lock: 'Some parts not shown',
    contradiction: 'Recorded differently',
    later: 'Happened, known later',
    capsule: 'Month or year only',
    holder: 'Holds the file',
    clock: 'Time limit',
    late: 'Overdue',
    cluster: 'Several near each other',
  },
};
