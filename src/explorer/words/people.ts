import type { Words } from '../app/spoken.js';

export const agencyNames: Words = {
  vi: {
    POLICE: 'Công an',
    BORDER_GUARD: 'Bộ đội Biên phòng',
    SOCIAL_AFFAIRS: 'Lao động – TBXH / Y tế',
    PROCURACY: 'Viện kiểm sát',
    COURTS: 'Tòa án',
    STEERING_COMMITTEE: 'Ban Chỉ đạo 138',
  },
  en: {
    POLICE: 'Police',
    BORDER_GUARD: 'Border guard',
    SOCIAL_AFFAIRS: 'Social affairs',
    PROCURACY: 'Procuracy',
    COURTS: 'Courts',
    STEERING_COMMITTEE: 'Steering committee 138',
  },
};

/** Letters that stand beside the agency's colour everywhere. */
export const agencyLetters: Readonly<Record<string, string>> = {
  POLICE: 'CA',
  BORDER_GUARD: 'BP',
  SOCIAL_AFFAIRS: 'XH',
  PROCURACY: 'KS',
  COURTS: 'TA',
  STEERING_COMMITTEE: 'BCĐ',
};

export const roleNames: Words = {
  vi: {
    investigator: 'Điều tra viên',
    officer: 'Cán bộ biên phòng',
    prosecutor: 'Kiểm sát viên',
    judge: 'Thẩm phán',
    clerk: 'Thư ký',
    'case-worker': 'Cán bộ hỗ trợ',
    analyst: 'Chuyên viên phân tích',
    supervisor: 'Người phụ trách',
    inspector: 'Thanh tra',
  },
  en: {
    investigator: 'Investigator',
    officer: 'Border officer',
    prosecutor: 'Prosecutor',
    judge: 'Judge',
    clerk: 'Clerk',
    'case-worker': 'Case worker',
    analyst: 'Analyst',
    supervisor: 'Supervisor',
    inspector: 'Inspector',
  },
};
