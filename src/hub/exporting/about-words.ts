import type { Bilingual } from './export-words.js';

/** What the first sheet of a workbook says of the file. */
export const ABOUT = {
  sheet: { VI: 'Về tệp này', EN: 'About this file' },
  what: { VI: 'Nội dung', EN: 'Content' },
  who: { VI: 'Người xuất', EN: 'Exported by' },
  body: { VI: 'Cơ quan, đơn vị', EN: 'Body' },
  when: { VI: 'Lúc', EN: 'At' },
  purpose: { VI: 'Mục đích', EN: 'Purpose' },
  noPurpose: { VI: 'Không nêu', EN: 'None stated' },
  filter: { VI: 'Điều kiện', EN: 'Conditions' },
  noFilter: { VI: 'Không có', EN: 'None' },
  rows: { VI: 'Số dòng', EN: 'Rows' },
  cut: { VI: 'Lưu ý', EN: 'Note' },
  more: {
    VI: 'Danh sách còn dài hơn; tệp chỉ có số dòng tối đa. Hãy thu hẹp điều kiện.',
    EN: 'The list is longer; the file has the most rows that one may have. Narrow the conditions.',
  },
  logged: { VI: 'Nhật ký', EN: 'Trail' },
  isLogged: { VI: 'Việc xuất tệp này đã được ghi vào nhật ký truy cập.', EN: 'That this file was made is on the access trail.' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const ROLE_WORDS: Readonly<Record<string, Bilingual>> = {
  investigator: { VI: 'Điều tra viên', EN: 'Investigator' },
  officer: { VI: 'Cán bộ biên phòng', EN: 'Border officer' },
  prosecutor: { VI: 'Kiểm sát viên', EN: 'Prosecutor' },
  judge: { VI: 'Thẩm phán', EN: 'Judge' },
  clerk: { VI: 'Thư ký', EN: 'Clerk' },
  'case-worker': { VI: 'Cán bộ hỗ trợ', EN: 'Case worker' },
  analyst: { VI: 'Chuyên viên phân tích', EN: 'Analyst' },
  supervisor: { VI: 'Người phụ trách', EN: 'Supervisor' },
  inspector: { VI: 'Thanh tra', EN: 'Inspector' },
};

export const PURPOSE_WORDS: Readonly<Record<string, Bilingual>> = {
  TIP_VERIFICATION: { VI: 'Xác minh tin báo', EN: 'Tip verification' },
  INVESTIGATION: { VI: 'Điều tra', EN: 'Investigation' },
  SUPERVISION: { VI: 'Kiểm sát', EN: 'Supervision' },
  PROSECUTION: { VI: 'Truy tố', EN: 'Prosecution' },
  TRIAL: { VI: 'Xét xử', EN: 'Trial' },
  VICTIM_IDENTIFICATION: { VI: 'Xác định nạn nhân', EN: 'Victim identification' },
  VICTIM_SUPPORT: { VI: 'Hỗ trợ nạn nhân', EN: 'Victim support' },
  VICTIM_PROTECTION: { VI: 'Bảo vệ nạn nhân', EN: 'Victim protection' },
  STATISTICS: { VI: 'Thống kê', EN: 'Statistics' },
  INSPECTION: { VI: 'Thanh tra', EN: 'Inspection' },
};
