import type { Bilingual } from '../../hub/exporting/export-words.js';

type Words = Readonly<Record<string, Bilingual>>;

const word = (VI: string, EN: string): Bilingual => ({ VI, EN });

// The words of the pages, so that a file says what the list says.

export const AGENCY_NAMES: Words = {
  POLICE: word('Công an', 'Police'),
  BORDER_GUARD: word('Bộ đội Biên phòng', 'Border guard'),
  SOCIAL_AFFAIRS: word('Lao động – TBXH / Y tế', 'Social affairs'),
  PROCURACY: word('Viện kiểm sát', 'Procuracy'),
  COURTS: word('Tòa án', 'Courts'),
  STEERING_COMMITTEE: word('Ban Chỉ đạo 138', 'Steering committee 138'),
};

export const STAGE_NAMES: Words = {
  TIP_RECEIVED: word('Nguồn tin', 'Tip'),
  TIP_SUSPENDED: word('Tạm đình chỉ nguồn tin', 'Tip suspended'),
  NOT_INITIATED: word('Không khởi tố', 'Not initiated'),
  INVESTIGATION: word('Điều tra', 'Investigation'),
  INVESTIGATION_SUSPENDED: word('Tạm đình chỉ điều tra', 'Investigation suspended'),
  DISCONTINUED: word('Đình chỉ', 'Discontinued'),
  CONCLUDED: word('Kết luận điều tra', 'Concluded'),
  PROSECUTION: word('Truy tố', 'Prosecution'),
  PROSECUTION_SUSPENDED: word('Tạm đình chỉ truy tố', 'Prosecution suspended'),
  FILE_RETURNED: word('Trả hồ sơ', 'File returned'),
  INDICTED: word('Đã có cáo trạng', 'Indicted'),
  TRIAL_PREPARATION: word('Chuẩn bị xét xử', 'Trial preparation'),
  TRIAL_SUSPENDED: word('Tạm đình chỉ xét xử', 'Trial suspended'),
  TRIAL_DISCONTINUED: word('Đình chỉ xét xử', 'Trial discontinued'),
  TRIED: word('Đã xét xử sơ thẩm', 'Tried'),
  APPEALED: word('Kháng cáo, kháng nghị', 'Appealed'),
  APPEAL_DECIDED: word('Đã xét xử phúc thẩm', 'Appeal decided'),
  QUASHED: word('Hủy án', 'Quashed'),
  IN_FORCE: word('Có hiệu lực', 'In force'),
};

export const SERIOUSNESS_NAMES: Words = {
  ESPECIALLY_SERIOUS: word('Đặc biệt nghiêm trọng', 'Especially serious'),
  VERY_SERIOUS: word('Rất nghiêm trọng', 'Very serious'),
  SERIOUS: word('Nghiêm trọng', 'Serious'),
  LESS_SERIOUS: word('Ít nghiêm trọng', 'Less serious'),
};

export const MODE_NAMES: Words = {
  IN_SEAT: word('Tại trụ sở tòa án', 'In the court house'),
  MOBILE: word('Lưu động', 'Mobile'),
  ONLINE: word('Trực tuyến', 'Online'),
  ONLINE_MOBILE: word('Lưu động kết hợp trực tuyến', 'Mobile and online'),
};

export const TIP_OUTCOME_NAMES: Words = {
  INITIATE: word('Khởi tố vụ án', 'Case initiated'),
  NOT_INITIATE: word('Không khởi tố', 'Not initiated'),
  SUSPEND: word('Tạm đình chỉ', 'Suspended'),
};

export const UNDECIDED = word('chưa quyết định', 'undecided');

export const DEADLINE_STATES: Words = {
  RUNNING: word('Đang chạy', 'Running'),
  OVERDUE: word('Quá hạn', 'Overdue'),
};
