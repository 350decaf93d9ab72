import type { Words } from '../app/spoken.js';

export const purposeNames: Words = {
  vi: {
    TIP_VERIFICATION: 'Xác minh tin báo',
    INVESTIGATION: 'Điều tra',
    SUPERVISION: 'Kiểm sát',
    PROSECUTION: 'Truy tố',
    TRIAL: 'Xét xử',
    VICTIM_IDENTIFICATION: 'Xác định nạn nhân',
    VICTIM_SUPPORT: 'Hỗ trợ nạn nhân',
    VICTIM_PROTECTION: 'Bảo vệ nạn nhân',
    STATISTICS: 'Thống kê',
    INSPECTION: 'Thanh tra',
  },
  en: {
    TIP_VERIFICATION: 'Tip verification',
    INVESTIGATION: 'Investigation',
    SUPERVISION: 'Supervision',
    PROSECUTION: 'Prosecution',
    TRIAL: 'Trial',
    VICTIM_IDENTIFICATION: 'Victim identification',
    VICTIM_SUPPORT: 'Victim support',
    VICTIM_PROTECTION: 'Victim protection',
    STATISTICS: 'Statistics',
    INSPECTION: 'Inspection',
  },
};
