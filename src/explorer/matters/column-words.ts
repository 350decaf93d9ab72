import type { Words } from '../app/language.js';
import type { ColumnId } from './columns.js';

export const columnWords: Words<ColumnId> = {
  vi: {
    code: 'Mã',
    title: 'Vụ việc',
    place: 'Địa bàn',
    stage: 'Giai đoạn',
    holder: 'Đang giữ hồ sơ',
    agencies: 'Cơ quan tham gia',
    next: 'Thời hạn tới',
    warnings: 'Cảnh báo',
    offences: 'Tội danh',
    seriousness: 'Mức độ',
    mode: 'Hình thức xét xử',
    tips: 'Tin báo',
    opened: 'Mở ngày',
    changed: 'Thay đổi cuối',
  },
  en: {
    code: 'Code',
    title: 'Matter',
    place: 'Place',
    stage: 'Stage',
    holder: 'Holds the file',
    agencies: 'Taking part',
    next: 'Next deadline',
    warnings: 'Warnings',
    offences: 'Offences',
    seriousness: 'Seriousness',
    mode: 'Form of trial',
    tips: 'Tips',
    opened: 'Opened',
    changed: 'Last change',
  },
};
